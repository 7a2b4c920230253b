using System.Collections.Immutable;

namespace VendorRisk.Scoring.Policies;

/// <summary>The policies as they stand.</summary>
/// <param name="Revision">Counts every change; 0 while there was none.</param>
/// <param name="Versions">All versions, oldest first; exactly one is in force.</param>
public sealed record PolicyBookView(long Revision, ImmutableArray<PolicyVersion> Versions)
{
    /// <summary>The version that judges.</summary>
    public PolicyVersion InForce => Versions.Single(v => v.InForce);
}
