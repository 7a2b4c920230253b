namespace VendorRisk.Exports;

/// <summary>A cell of the heatmap that needs no colour.</summary>
/// <param name="Category">Its category.</param>
/// <param name="Mark">The points, or a sign for what has none.</param>
/// <param name="Words">The worst severity and the number of findings, or why there are none.</param>
public sealed record CategoryMark(string Category, string Mark, string Words);
