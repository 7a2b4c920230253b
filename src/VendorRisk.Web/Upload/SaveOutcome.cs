using System.Collections.Immutable;

namespace VendorRisk.Web.Upload;

/// <summary>What became of saving: stored under an id, or every reason why not, in Japanese.</summary>
/// <param name="Id">The engagement's id when it is stored.</param>
/// <param name="Problems">Why it was not stored; empty when it was.</param>
/// <param name="Conflict">What somebody else saved meanwhile, where that is why.</param>
public sealed record SaveOutcome(string? Id, ImmutableArray<string> Problems, SaveConflict? Conflict = null);
