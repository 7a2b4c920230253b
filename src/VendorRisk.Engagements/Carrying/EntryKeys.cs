using System.Globalization;
using System.Text.Json.Nodes;
using VendorRisk.Engagements.Differences;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements.Carrying;

/// <summary>What an entry of a list is, in words that mean the same on both sides. Vendors and sheets go by the names that they were aligned by.</summary>
internal sealed class EntryKeys(MeaningKeys meaning)
{
    // What says which entry it is, first to last; the rest of an entry is what may be corrected in it.
    private static readonly string[] Names = ["name", "scheme", "label", "provision", "printed", "statement", "text", "heading", "control"];
    private static readonly string[] Kinds = ["side", "section", "place", "number", "cargo", "tier"];

    /// <summary>Whether a property is what its entry goes by.</summary>
    public static bool IsName(string property) => Names.Contains(property, StringComparer.Ordinal);

    /// <param name="list">The list's name.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="at">Its place; -1 for an entry that is not in the list yet.</param>
    public string Of(string list, JsonNode entry, int at)
    {
        if (FactsTree.IsFact(entry))
        {
            return FoldedText.Of(FactValue.Of(entry) ?? "");
        }

        return (list, at) switch
        {
            ("chain", >= 0) when at < meaning.Links.Length => meaning.Links[at],
            ("sheets", >= 0) => meaning.Sheet(at),
            ("hops", _) => $"{End(entry["from"])}>{End(entry["to"])}|{entry["cargo"]}",
            ("clauseSets", _) => FoldedText.Of($"{FactValue.Of(entry["label"])}|{FactValue.Of(entry["party"])}"),
            ("clauses", _) => FoldedText.Of($"{entry["number"]}"),
            ("work", _) => FoldedText.Of($"{entry["number"]}|{FactValue.Of(entry["text"])}"),
            ("certifications", _) => FoldedText.Of($"{FactValue.Of(entry["scheme"])}"),
            _ => FoldedText.Of(string.Join('|', Kinds.Select(kind => $"{entry[kind]}").Append(Sheet(entry)).Append(Name(entry)))),
        };
    }

    private static string Name(JsonNode entry) =>
        Names.Select(name => FactsTree.IsFact(entry[name]) ? FactValue.Of(entry[name]) : entry[name]?.ToString()).FirstOrDefault(words => words is { Length: > 0 }) ?? "";

    private string Sheet(JsonNode entry) =>
        entry["sheet"] is JsonValue place && int.TryParse(place.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? meaning.Sheet(at) : "";

    private string End(JsonNode? end) => $"{end?["kind"]}:{meaning.Link(end?["linkId"]?.GetValue<string>())}:{end?["name"]}";
}
