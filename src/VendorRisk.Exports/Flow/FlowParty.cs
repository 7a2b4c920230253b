using VendorRisk.Contract;

namespace VendorRisk.Exports.Flow;

/// <summary>One party of the movements.</summary>
/// <param name="Key">Tells it from the others.</param>
/// <param name="Name">The name in its box.</param>
/// <param name="Role">What it is, under the name; empty when the name says it.</param>
/// <param name="Kind">What kind of party.</param>
internal sealed record FlowParty(string Key, string Name, string Role, PartyKind Kind);
