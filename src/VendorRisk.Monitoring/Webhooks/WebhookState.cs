namespace VendorRisk.Monitoring;

/// <summary>Whether a receiver is sent to.</summary>
public enum WebhookState
{
    /// <summary>It is.</summary>
    Active,

    /// <summary>Not until somebody resumes it; what happens meanwhile waits.</summary>
    Paused,
}
