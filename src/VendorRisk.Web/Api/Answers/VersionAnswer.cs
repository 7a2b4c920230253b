using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A version of an engagement.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Facts">What the paper says, in the contract's JSON.</param>
/// <param name="PaperName">The paper's file name; null when there is no paper.</param>
/// <param name="PaperHash">The paper's SHA-256.</param>
/// <param name="SavedAt">When it was saved (UTC).</param>
/// <param name="Effective">The day as of which a loaded approval holds; null for a version that holds from when it was saved.</param>
/// <param name="SavedBy">Who saved it.</param>
/// <param name="Why">Why.</param>
internal sealed record VersionAnswer(int Number, JsonElement Facts, string? PaperName, string? PaperHash, DateTimeOffset SavedAt, DateOnly? Effective, string SavedBy, string Why)
{
    public static VersionAnswer Of(EngagementVersion version) =>
        new(version.Number, FactsOf(version.Facts), version.PaperName, version.PaperHash, version.SavedAt, version.Effective, version.SavedBy, version.Why);

    public static JsonElement FactsOf(EngagementFacts facts) => JsonSerializer.SerializeToElement(facts, ContractJson.Options);
}
