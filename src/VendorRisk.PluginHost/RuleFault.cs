namespace VendorRisk.PluginHost;

/// <summary>Something that went wrong in judging: never a zero.</summary>
/// <param name="Pack">The plugin's id; empty when no plugin was there at all.</param>
/// <param name="Rule">The rule's id; null when the plugin as a whole failed.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Message">What, in Japanese, without stack traces.</param>
public sealed record RuleFault(string Pack, string? Rule, FaultKind Kind, string Message)
{
    /// <summary>The rule, or the plugin where no rule is to blame, and what is wrong: for people.</summary>
    public string InWords() => $"{Rule ?? Pack}: {Message}";
}
