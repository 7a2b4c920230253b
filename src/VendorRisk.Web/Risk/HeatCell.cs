using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>One engagement in one category.</summary>
/// <param name="Category">One of <see cref="RiskCategories"/>.</param>
/// <param name="State">What the cell says first.</param>
/// <param name="Score">The points this category adds to the residual risk.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Worst">The worst severity among them.</param>
/// <param name="Unjudged">How many rules could not judge because facts are missing.</param>
public sealed record HeatCell(string Category, HeatState State, decimal Score, int Findings, Severity? Worst, int Unjudged);
