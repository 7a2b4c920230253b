using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Engagements;

/// <summary>What a person asks the list or the heatmap to show; an empty field asks nothing.</summary>
public sealed class EngagementFilter
{
    public string Words { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    public string Grade { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    public bool Matches(EngagementRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Words.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).All(word => Holds(row, word))
            && (Department.Length == 0 || row.Department == Department)
            && (Grade.Length == 0 || (row.Grade ?? "-") == Grade)
            && (Category.Length == 0 || row.Cells.Any(cell => cell.Category == Category && cell.State is (HeatState.Found or HeatState.Faulted)));
    }

    private static bool Holds(EngagementRow row, string word) =>
        new[] { row.Title, row.Department, row.VendorsText, row.Worst?.Message ?? string.Empty }
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
