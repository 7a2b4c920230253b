using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The nine cells of a link in one column: nine rows for each link of each chain would be most of the store.</summary>
internal static class PackedCells
{
    private const char Between = ';';
    private const char Within = ',';

    public static string Write(ImmutableArray<PortfolioCell> cells) => string.Join(
        Between,
        cells.Select(cell => string.Create(
            CultureInfo.InvariantCulture, $"{(int)cell.State},{cell.Points.Tenths},{cell.Findings},{(cell.Worst is { } worst ? (int)worst : -1)},{cell.Unknown}")));

    /// <summary>The cells in heatmap order; none when the row was written before there were any.</summary>
    public static ImmutableArray<PortfolioCell> Read(string packed)
    {
        if (packed.Length == 0)
        {
            return [];
        }

        return [.. packed.Split(Between).Select((text, place) =>
        {
            int[] numbers = [.. text.Split(Within).Select(number => int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))];
            return new PortfolioCell(
                RiskCategories.All[place], (CategoryState)numbers[0], new Points(numbers[1]), numbers[2], numbers[3] < 0 ? null : (Severity)numbers[3], numbers[4]);
        })];
    }
}
