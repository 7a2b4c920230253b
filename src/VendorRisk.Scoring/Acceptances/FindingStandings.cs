using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Linked.Characters;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Acceptances;

/// <summary>Holds the findings of an assessment against what was accepted. An acceptance never covers a sentence that nobody read.</summary>
public static class FindingStandings
{
    private const int LongestSubject = 200;

    /// <summary>How each finding stands, in the assessment's order.</summary>
    /// <param name="facts">The facts that were judged.</param>
    /// <param name="assessment">Their judgement.</param>
    /// <param name="acceptances">What was accepted, oldest first.</param>
    public static ImmutableArray<FindingStanding> Of(EngagementFacts facts, Assessment assessment, ImmutableArray<AcceptanceRecord> acceptances)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Findings.IsEmpty)
        {
            return [];
        }

        JsonNode tree = JsonSerializer.SerializeToNode(facts, ContractJson.Options)!;
        FindingKey[] keys = [.. assessment.Findings.Select(finding => new FindingKey(NameOf(finding), FingerprintOf(finding, tree)))];
        AcceptanceRecord[] holding = [.. acceptances.Where(accepted => keys.Any(key => IsOf(accepted, key)))];
        return
        [
            .. keys.Select(key => holding.LastOrDefault(accepted => IsOf(accepted, key)) is { } accepted
                ? new FindingStanding(key, accepted, null)
                : new FindingStanding(key, null, acceptances.LastOrDefault(former => former.Finding == key.Finding && !holding.Contains(former)))),
        ];
    }

    private static bool IsOf(AcceptanceRecord accepted, FindingKey key) => accepted.IsOf(key.Finding, key.Fingerprint);

    // A vendor goes by its name: its place in the chain changes when another one is entered before it.
    private static string NameOf(AssessedFinding finding)
    {
        string subject = NormalizedText.Of(finding.Subject ?? finding.LinkId ?? "", NormalizationForm.FormKC);
        return $"{finding.Rule}|{(subject.Length <= LongestSubject ? subject : "#" + Hash(subject))}";
    }

    private static string FingerprintOf(AssessedFinding finding, JsonNode tree)
    {
        IEnumerable<string> values = finding.Evidence.Select(evidence => $"{Unplaced(evidence.Path)}={ValueAt(tree, evidence.Path)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Hash(string.Join('\n', values.Prepend(finding.Message.Ja).Prepend(string.Create(CultureInfo.InvariantCulture, $"{finding.Severity} {finding.EvidenceLeftOut}"))));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Another entry before it moves a fact, and says nothing of it.
    private static string Unplaced(string path) => string.Join('/', path.Split('/').Select(segment => segment.All(char.IsAsciiDigit) ? "*" : segment));

    private static string ValueAt(JsonNode tree, string path)
    {
        JsonNode? node = path.Split('/').Aggregate((JsonNode?)tree, (at, segment) => at switch
        {
            JsonObject thing => thing[segment],
            JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < list.Count => list[place],
            _ => null,
        });
        return Bare(node)?.ToJsonString(ContractJson.Options) ?? "";
    }

    // Of a fact its state and value; where it was read, by whom and how surely is left out.
    private static JsonNode? Bare(JsonNode? node) => node switch
    {
        JsonObject fact when fact.ContainsKey("state") && fact.ContainsKey("confidence") => new JsonObject { ["state"] = fact["state"]?.DeepClone(), ["value"] = Bare(fact["value"]) },
        JsonObject thing => new JsonObject(thing.Select(property => KeyValuePair.Create(property.Key, Bare(property.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Bare)]),
        _ => node?.DeepClone(),
    };
}
