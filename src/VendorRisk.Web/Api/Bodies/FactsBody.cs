using System.Text.Json;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>Facts that become an engagement or a version of one.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Facts">The facts, in the contract's JSON, as a reading gives them.</param>
internal sealed record FactsBody(string Why, JsonElement Facts);
