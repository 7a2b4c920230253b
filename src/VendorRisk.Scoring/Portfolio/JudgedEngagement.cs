using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>All that a row of the portfolio view is made of.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Decisions">Its decisions, oldest first.</param>
/// <param name="Facts">Its facts, completed from the register.</param>
/// <param name="Assessment">Their judgement.</param>
/// <param name="Generation">The policy and plugins it was judged by.</param>
internal sealed record JudgedEngagement(
    Engagement Engagement, ImmutableArray<DecisionRecord> Decisions, EngagementFacts Facts, Assessment Assessment, string Generation);
