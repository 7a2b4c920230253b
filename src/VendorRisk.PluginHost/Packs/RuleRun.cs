using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Packs;

/// <summary>One rule's run on one engagement: a result that holds, or a fault.</summary>
internal sealed record RuleRun(LoadedRule Rule, Severity UsualSeverity, RuleResult? Result, RuleFault? Fault);
