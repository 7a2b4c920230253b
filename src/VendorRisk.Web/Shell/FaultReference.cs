namespace VendorRisk.Web.Shell;

/// <summary>A short number that a person can read out over the telephone and an operator can find in the log.</summary>
internal static class FaultReference
{
    public static string New() => Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
}
