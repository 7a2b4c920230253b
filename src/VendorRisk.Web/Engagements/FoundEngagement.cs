using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Engagements;

/// <summary>An engagement with its history.</summary>
public sealed record FoundEngagement(EngagementDetail Detail, ImmutableArray<VersionView> Versions)
{
    /// <summary>The engagement of the year before; null when it continues none, or that one is gone.</summary>
    public ContinuedEngagement? Continues { get; init; }

    /// <summary>What is left of the current version's original paper where it was purged; else null.</summary>
    public PurgedPaper? Purged { get; init; }

    public bool Sample => Detail.Row.Sample;
}
