namespace VendorRisk.PluginKit;

/// <summary>A rule did not do what its test says. The message names the rule, what was expected and what came.</summary>
public sealed class RuleCheckException(string message) : Exception(message);
