using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>An item of a meeting's agenda: one version of one engagement.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Version">The version that is decided on.</param>
/// <param name="Recused">The members who take no part in this item.</param>
/// <param name="SubmittedBy">Who put it on the agenda.</param>
/// <param name="SubmittedAt">When (UTC).</param>
public sealed record AgendaItem(EngagementId Engagement, int Version, ImmutableArray<string> Recused, string SubmittedBy, DateTimeOffset SubmittedAt);
