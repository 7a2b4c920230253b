using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>Checks what a rule returned against its descriptor and the facts it was given. What does not hold is the rule's fault, never a finding.</summary>
internal static class ResultInspection
{
    /// <summary>More findings of one rule on one engagement than this are a runaway rule.</summary>
    public const int MostFindings = 500;

    /// <summary>
    /// More pieces of evidence of one finding than this are a runaway rule. It is far above what any paper gives: of a long list the assessment keeps the
    /// first <see cref="Assessments.FindingTexts.MostEvidence"/> and the number of all.
    /// </summary>
    public const int MostEvidence = 100_000;

    /// <summary>A longer argument is a text of the paper, not a name in a sentence.</summary>
    public const int LongestArgument = 2000;

    public static ImmutableArray<LocalizedText> Problems(RuleDescriptor descriptor, RuleResult? result, FactIndex facts)
    {
        if (result is RuleResult.Evaluated { Findings: { IsDefault: false, IsEmpty: true }, Unjudged: { IsDefault: false, IsEmpty: true } })
        {
            return [];
        }

        List<LocalizedText> problems = [];
        switch (result)
        {
            case RuleResult.Evaluated evaluated:
                Inspect(descriptor, evaluated, facts, problems);
                break;
            case RuleResult.MissingFacts { Paths.IsDefaultOrEmpty: true }:
                problems.Add(new("欠けている事実の場所が1つも示されていません。", "No missing fact is named."));
                break;
            case RuleResult.MissingFacts missing:
                InspectPlaces(missing.Paths, problems);
                break;
            case RuleResult.NotApplicable { Reason: var reason } when string.IsNullOrWhiteSpace(reason):
                problems.Add(new("該当なしの理由がありません。", "Not applicable, but no reason is given."));
                break;
            case null:
                problems.Add(new("結果が返されませんでした (null)。", "The rule returned null."));
                break;
            default:
                break;
        }

        return problems.Count == 0 ? [] : [.. problems];
    }

    private static void Inspect(RuleDescriptor descriptor, RuleResult.Evaluated evaluated, FactIndex facts, List<LocalizedText> problems)
    {
        if (evaluated.Findings.IsDefault || evaluated.Unjudged.IsDefault)
        {
            problems.Add(new("指摘の一覧が初期化されていません。", "A list of the result is not initialised."));
            return;
        }

        if (evaluated.Findings.Length > MostFindings)
        {
            problems.Add(new(
                $"指摘が{evaluated.Findings.Length}件あります。1案件につき{MostFindings}件までです。",
                $"{evaluated.Findings.Length} findings; at most {MostFindings} are allowed for one engagement."));
            return;
        }

        InspectPlaces(evaluated.Unjudged, problems);
        for (int i = 0; i < evaluated.Findings.Length; i++)
        {
            int before = problems.Count;
            FindingInspection.Inspect(descriptor, evaluated.Findings[i], facts, problems);
            for (int k = before; k < problems.Count; k++)
            {
                problems[k] = new($"指摘{i + 1}: {problems[k].Ja}", $"Finding {i + 1}: {problems[k].En}");
            }
        }
    }

    private static void InspectPlaces(ImmutableArray<string> paths, List<LocalizedText> problems)
    {
        foreach (string? path in paths)
        {
            if (path is null || !FactIndex.IsPlace(path))
            {
                problems.Add(new($"欠けている事実の場所「{path}」は存在しません。", $"The missing fact '{path}' is not a place in the facts."));
            }
        }
    }
}
