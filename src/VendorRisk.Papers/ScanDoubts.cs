using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Papers.Containers.Scans;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers;

/// <summary>
/// What a scan leaves in doubt: a fact whose words were not recognised for sure is a guess. An answer without a mark is unknown in every paper. The signs of doubt are taken
/// out of everything that is shown.
/// </summary>
internal static class ScanDoubts
{
    /// <summary>How sure a fact is that rests on a doubtful letter, in per mille: pages show it as one to confirm.</summary>
    public const int Doubtful = 400;

    public static PaperReading Settle(PaperReading reading) => reading with
    {
        Facts = Settle(reading.Facts),
        Before = reading.Before is { } before ? Settle(before) : null,
        Lines = [.. reading.Lines.Select(Doubt.Without)],
        NotRead = [.. reading.NotRead.Select(u => u with { Text = Doubt.Without(u.Text) })],
        Passages = [.. reading.Passages.Select(Settle)],
        PassagesBefore = [.. reading.PassagesBefore.Select(Settle)],
    };

    private static EngagementFacts Settle(EngagementFacts facts)
    {
        JsonNode tree = JsonSerializer.SerializeToNode(facts, ContractJson.Options)!;
        Walk(tree);
        return tree.Deserialize<EngagementFacts>(ContractJson.Options)!;
    }

    /// <summary>Every fact of the tree: one whose quote holds a sign becomes a guess.</summary>
    private static void Walk(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? entry in list)
            {
                Walk(entry);
            }
        }
        else if (node is JsonObject part)
        {
            if (part.ContainsKey("state") && part["source"] is JsonObject source && source["quote"] is JsonValue quote && Doubt.IsIn(quote.GetValue<string>()))
            {
                part["confidence"] = Doubtful;
            }

            foreach ((string name, JsonNode? value) in part.ToArray())
            {
                if (value is JsonValue text && text.TryGetValue(out string? words) && Doubt.IsIn(words))
                {
                    part[name] = Doubt.Without(words);
                }
                else
                {
                    Walk(value);
                }
            }
        }
    }

    private static Passage Settle(Passage passage) => passage with
    {
        Label = Doubt.Without(passage.Label),
        Sentences = [.. passage.Sentences.Select(s => s with { Words = Doubt.Without(s.Words) })],
    };
}
