using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>One cell of the heatmap.</summary>
/// <param name="Category">The category.</param>
/// <param name="State">Whether the points say everything.</param>
/// <param name="Score">The contributions of its findings and of what could not be judged.</param>
/// <param name="Findings">The number of findings.</param>
/// <param name="Worst">The severest finding's severity; null when there is none.</param>
public sealed record CategoryScore(string Category, CategoryState State, Points Score, int Findings, Severity? Worst);
