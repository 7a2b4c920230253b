using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Packs;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>One rule's run on one engagement: a result that holds, or a fault.</summary>
internal sealed record RuleRun(LoadedRule Rule, Severity UsualSeverity, RuleResult? Result, RuleFault? Fault);
