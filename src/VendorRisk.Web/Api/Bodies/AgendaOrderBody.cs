using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>The agenda in another order.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Engagements">Every engagement of the agenda, in the new order.</param>
internal sealed record AgendaOrderBody(string Why, ImmutableArray<EngagementId> Engagements);
