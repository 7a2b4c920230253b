namespace VendorRisk.Papers.Containers.Scans;

/// <summary>A ruled line in pixels.</summary>
/// <param name="Upright">Whether it goes from top to bottom.</param>
/// <param name="First">Its first row or column of ink.</param>
/// <param name="Last">Its last.</param>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record ScanRule(bool Upright, int First, int Last, int From, int To)
{
    public int At => (First + Last) / 2;

    /// <summary>Whether an upright line at <paramref name="height"/> meets this level one.</summary>
    public bool Touches(ScanRule upright, int height, int reach) =>
        height >= First - reach && height <= Last + reach
        && upright.At >= From - reach && upright.At <= To + reach
        && upright.From - reach <= Last && upright.To + reach >= First;
}
