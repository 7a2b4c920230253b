using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Packs;

/// <summary>A rule that may run, with what it said of itself when it was loaded.</summary>
internal sealed record LoadedRule(Rule Rule, RuleDescriptor Descriptor, string Pack);
