using VendorRisk.Web.Preview;

namespace VendorRisk.Web.Upload;

/// <summary>What somebody else did to an engagement between the preview and the attempt to save it.</summary>
/// <param name="ChangedBy">Who.</param>
/// <param name="ChangedAt">When (UTC).</param>
/// <param name="Revision">The revision that stands now.</param>
/// <param name="Version">Its newest version.</param>
/// <param name="Comparison">The version that the preview was made against, and the newest; without a difference when only a consent, an erasure or a decision was recorded.</param>
public sealed record SaveConflict(string ChangedBy, DateTimeOffset ChangedAt, long Revision, int Version, FactsComparison Comparison);
