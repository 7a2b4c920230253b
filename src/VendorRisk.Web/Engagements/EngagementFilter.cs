using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Web.Engagements;

/// <summary>What a person asks the list or the heatmap to show; an empty field asks nothing.</summary>
public sealed class EngagementFilter
{
    public string Words { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    public string Grade { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    /// <summary>Asks for one page.</summary>
    public PortfolioQuery Query(int skip, int take) => new()
    {
        Words = Words,
        Department = Department,
        Grade = Enum.TryParse(Grade, out Grade grade) ? grade : null,
        Category = Category,
        Skip = skip,
        Take = take,
    };
}
