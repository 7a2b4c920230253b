using VendorRisk.Contract;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>
/// The one scale of the heatmap, 0–100: each severity has a stretch of its own, and the points decide where in it a cell stands. So a darker cell always has a longer bar.
/// </summary>
internal static class HeatScale
{
    private const decimal Stretch = 20m;

    /// <summary>So many points fill half of a stretch.</summary>
    private const decimal Half = 4m;

    /// <summary>The length of a cell's bar; 0 where there is nothing to draw.</summary>
    public static int Length(HeatCell cell) => cell.State == HeatState.Found ? Length(cell.Worst ?? Severity.Info, cell.Score) : 0;

    public static int Length(Severity worst, decimal points)
    {
        decimal within = Math.Max(points, 0m);
        return (int)Math.Round(((int)worst * Stretch) + 4m + ((Stretch - 5m) * within / (within + Half)), MidpointRounding.ToZero);
    }
}
