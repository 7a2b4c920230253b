using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Engagements;

/// <summary>One change of an engagement.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="SavedAt">When, in Japan.</param>
/// <param name="By">Who.</param>
/// <param name="Why">Why.</param>
/// <param name="Edits">How many facts a person confirmed or corrected before it was saved.</param>
public sealed record VersionView(long Number, DateTimeOffset SavedAt, string By, string Why, int Edits = 0)
{
    /// <summary>What was done, in the words of the log.</summary>
    public string Did { get; init; } = "";

    /// <summary>What a finding said that was accepted or is open again; empty of anything else.</summary>
    public string About { get; init; } = "";

    internal static VersionView Of(AuditEntry entry)
    {
        JsonNode? change = JsonNode.Parse(entry.Change);
        return new(entry.Revision, entry.At, entry.Who, entry.Why, (change?["edits"] as JsonArray)?.Count ?? 0)
        {
            Did = entry.Command,
            About = change?["sentence"] is JsonObject sentence ? RiskNames.Of(new LocalizedText($"{sentence["ja"]}", $"{sentence["en"]}")) : "",
        };
    }
}
