namespace VendorRisk.Documents;

/// <summary>Bounds on what is read.</summary>
public static class PaperLimits
{
    /// <summary>The largest file that is read: 10 MiB.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;
}
