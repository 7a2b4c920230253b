using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The order of cells: faults first, then findings by severity and points, then what is unknown, then what is clear.</summary>
internal static class CellWeight
{
    private const int Faulted = 1_000_000;
    private const int Unknown = 5_000;
    private const int Step = 10_000;

    public static int Of(CategoryState state, int findings, Severity? worst, int tenths) => state switch
    {
        CategoryState.Faulted => Faulted,
        _ when findings > 0 => (((int)(worst ?? Severity.Info) + 1) * Step) + Math.Min(tenths, Step - 1),
        CategoryState.Unknown => Unknown,
        _ => 0,
    };

    /// <summary>
    /// What a decision rested on in a category, to be compared with later: the worst severity and the number of findings. Points are left out, as a finding's share
    /// shrinks when others join it elsewhere.
    /// </summary>
    public static int Standing(CategoryState state, int findings, Severity? worst) => Of(state, findings, worst, findings);

    public static int Of(PortfolioCell cell) => Of(cell.State, cell.Findings, cell.Worst, cell.Points.Tenths);

    public static int Of(CategoryScore cell) => Of(cell.State, cell.Findings, cell.Worst, cell.Score.Tenths);
}
