using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Corrections of an engagement's newest version.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision that was seen.</param>
/// <param name="Edits">What is changed in that version's facts, first to last; signed by the actor.</param>
public sealed record FactsCorrection(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, ImmutableArray<FactsEdit> Edits);
