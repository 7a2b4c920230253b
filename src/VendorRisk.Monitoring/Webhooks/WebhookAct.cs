namespace VendorRisk.Monitoring;

/// <summary>What is done with a receiver.</summary>
public enum WebhookAct
{
    /// <summary>It is registered.</summary>
    Register,

    /// <summary>It is paused.</summary>
    Pause,

    /// <summary>It is resumed.</summary>
    Resume,

    /// <summary>It is removed.</summary>
    Remove,

    /// <summary>What was sent to it is sent again.</summary>
    Replay,

    /// <summary>It is sent a test.</summary>
    Test,
}
