using System.Text.Json.Nodes;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Engagements;

/// <summary>One saved version of an engagement.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="SavedAt">When, in Japan.</param>
/// <param name="By">Who.</param>
/// <param name="Why">Why.</param>
/// <param name="Edits">How many facts a person confirmed or corrected before it was saved.</param>
public sealed record VersionView(long Number, DateTimeOffset SavedAt, string By, string Why, int Edits = 0)
{
    internal static VersionView Of(AuditEntry entry) =>
        new(entry.Revision, entry.At, entry.Who, entry.Why, (JsonNode.Parse(entry.Change)?["edits"] as JsonArray)?.Count ?? 0);
}
