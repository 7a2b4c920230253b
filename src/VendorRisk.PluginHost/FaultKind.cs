namespace VendorRisk.PluginHost;

/// <summary>What went wrong in judging.</summary>
public enum FaultKind
{
    /// <summary>The rule threw.</summary>
    Threw,

    /// <summary>The rule ran out of its time.</summary>
    TimedOut,

    /// <summary>The rule pointed at a fact that is not there.</summary>
    BadEvidence,

    /// <summary>The rule returned something its descriptor does not allow.</summary>
    BadResult,

    /// <summary>Two rules have one id.</summary>
    DuplicateRule,

    /// <summary>The plugin could not be loaded.</summary>
    NotLoaded,

    /// <summary>The policy names a rule or a parameter that is not there.</summary>
    PolicyMismatch,

    /// <summary>No rule ran.</summary>
    NoRules,

    /// <summary>The rule broke a limit of its own process (memory, stack, size of the result), which was ended.</summary>
    Breached,
}
