using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Engagements;

/// <summary>An engagement with its history.</summary>
public sealed record FoundEngagement(EngagementDetail Detail, ImmutableArray<VersionView> Versions);
