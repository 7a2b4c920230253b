using System.Text.Json;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>One step by which facts are corrected.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">The fact, the list or the entry, e.g. <c>sheets/0/term/end</c>.</param>
/// <param name="Value">The value or the entry, in the contract's JSON; left out where none is needed.</param>
internal sealed record FactEditBody(FactsEditKind Kind, string Path, JsonElement? Value = null);
