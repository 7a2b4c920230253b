using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors;

/// <summary>What became of a change to the register: the vendor's id, or every reason why not, in Japanese.</summary>
public sealed record RegisterOutcome(string? Id, ImmutableArray<string> Problems);
