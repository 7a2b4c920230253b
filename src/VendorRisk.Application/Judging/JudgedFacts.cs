using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Application;

/// <summary>Facts and what the rules in force say of them today.</summary>
/// <param name="Facts">The facts that were judged: those of the paper, completed from the register and the engagement's records.</param>
/// <param name="Assessment">The judgement.</param>
public sealed record JudgedFacts(EngagementFacts Facts, Assessment Assessment)
{
    /// <summary>What was accepted of the engagement that the facts belong to, oldest first. A judgement is the same with and without.</summary>
    public ImmutableArray<AcceptanceRecord> Acceptances { get; init; } = [];

    /// <summary>How each finding stands to what was accepted, in the assessment's order.</summary>
    public ImmutableArray<FindingStanding> Standings() => FindingStandings.Of(Facts, Assessment, Acceptances);
}
