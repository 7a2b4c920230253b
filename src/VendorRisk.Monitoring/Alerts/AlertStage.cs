namespace VendorRisk.Monitoring;

/// <summary>How near the last day of a certification is; a later stage is the more urgent one.</summary>
public enum AlertStage
{
    /// <summary>91 to 180 days are left: a renewal should be under way.</summary>
    Within180Days,

    /// <summary>31 to 90 days are left.</summary>
    Within90Days,

    /// <summary>0 to 30 days are left; the last day counts in.</summary>
    Within30Days,

    /// <summary>The last day has passed.</summary>
    Expired,
}
