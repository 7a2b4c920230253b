namespace VendorRisk.Monitoring.Certifications;

/// <summary>From days left to the stage; the last day itself counts in.</summary>
internal static class ExpiryStages
{
    /// <summary>How many days before its last day a certification first comes up.</summary>
    public const int DaysWatched = First;

    private const int First = 180;
    private const int Second = 90;
    private const int Third = 30;

    public static AlertStage? Of(int daysLeft) => daysLeft switch
    {
        < 0 => AlertStage.Expired,
        <= Third => AlertStage.Within30Days,
        <= Second => AlertStage.Within90Days,
        <= First => AlertStage.Within180Days,
        _ => null,
    };
}
