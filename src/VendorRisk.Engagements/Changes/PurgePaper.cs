namespace VendorRisk.Engagements;

/// <summary>
/// Removes the bytes of a version's original paper, for example because it holds residents' own data. Hash, size and an entry stay; so does what was read of it. Every other
/// version that came with the same bytes has lost them too.
/// </summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Version">The version's number.</param>
/// <param name="Origin">Who and why.</param>
public sealed record PurgePaper(EngagementId Id, long ExpectedRevision, int Version, ChangeOrigin Origin);
