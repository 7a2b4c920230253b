using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>One category of an engagement.</summary>
/// <param name="Category">One of <see cref="RiskCategories"/>.</param>
/// <param name="State">Whether it could be judged.</param>
/// <param name="Points">The points of its findings.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Worst">How severe the worst is; null when there is none.</param>
/// <param name="Unknown">How many rules could not judge because facts are missing.</param>
public sealed record PortfolioCell(string Category, CategoryState State, Points Points, int Findings, Severity? Worst, int Unknown)
{
    /// <summary>Whether it became worse (1) or better (-1) since the newest decision; 0 when neither, or when nothing was decided.</summary>
    public int Change { get; init; }

    /// <summary>In how many engagements it is anything but clear: of a vendor's cell.</summary>
    public int Engagements { get; init; }

    /// <summary>The people of those engagements whose number is known.</summary>
    public long People { get; init; }
}
