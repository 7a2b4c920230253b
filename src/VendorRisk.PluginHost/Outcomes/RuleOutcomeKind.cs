namespace VendorRisk.PluginHost.Outcomes;

/// <summary>How a rule's call over the border ended.</summary>
internal enum RuleOutcomeKind
{
    /// <summary>Not called: its pack is benched, or has been stopped before its turn.</summary>
    NotRun,

    /// <summary>It answered; whether the answer holds is still to be checked.</summary>
    Answered,

    /// <summary>It threw.</summary>
    Threw,

    /// <summary>It was over its time and ended when asked to.</summary>
    Stopped,

    /// <summary>It was over its time and did not end.</summary>
    Lost,

    /// <summary>It broke a limit of its worker process, or the process ended under it.</summary>
    Breached,
}
