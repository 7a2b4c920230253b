using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Workers;

/// <summary>What one rule returned, or what it threw.</summary>
internal sealed record WorkerAnswer(RuleResult? Result, string? Threw);
