using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Backtests;

/// <summary>What a pack's rules do on one set of facts.</summary>
/// <param name="Rules">Each of the pack's rules, by id.</param>
/// <param name="Without">The judgement by the rules in force.</param>
/// <param name="With">The judgement with the pack.</param>
public sealed record DryRunReport(ImmutableArray<RuleTrial> Rules, Assessment Without, Assessment With);
