using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Application;

/// <summary>Facts and what the rules in force say of them today.</summary>
/// <param name="Facts">The facts that were judged: those of the paper, completed from the register and the engagement's records.</param>
/// <param name="Assessment">The judgement.</param>
public sealed record JudgedFacts(EngagementFacts Facts, Assessment Assessment);
