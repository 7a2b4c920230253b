using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>One engagement, vendor or link in one category.</summary>
/// <param name="Category">One of <see cref="RiskCategories"/>.</param>
/// <param name="State">What the cell says first.</param>
/// <param name="Score">The points this category adds to the residual risk.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Worst">The worst severity among them.</param>
/// <param name="Unjudged">How many rules could not judge because facts are missing.</param>
public sealed record HeatCell(string Category, HeatState State, decimal Score, int Findings, Severity? Worst, int Unjudged)
{
    /// <summary>Whether it became worse (1) or better (-1) since the newest decision.</summary>
    public int Change { get; init; }

    /// <summary>Of a vendor's cell: in how many engagements there is something.</summary>
    public int Engagements { get; init; }

    /// <summary>Of a vendor's cell: the people of those engagements whose number is known.</summary>
    public long People { get; init; }
}
