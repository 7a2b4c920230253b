using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Which candidates are to be compared.</summary>
/// <param name="Engagement">The engagement whose vendor is still to be chosen.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Vendors">These vendors only; empty for every vendor that holds a scheme asked for.</param>
public sealed record CandidatesRequest(EngagementId Engagement, int Page, ImmutableArray<VendorId> Vendors);
