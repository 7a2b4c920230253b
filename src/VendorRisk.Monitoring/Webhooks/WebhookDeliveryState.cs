namespace VendorRisk.Monitoring;

/// <summary>How far a delivery is.</summary>
public enum WebhookDeliveryState
{
    /// <summary>It is to be sent, for the first time or again.</summary>
    Waiting,

    /// <summary>The receiver took it (2xx).</summary>
    Delivered,

    /// <summary>It is not tried any more, unless somebody replays it.</summary>
    Failed,
}
