namespace VendorRisk.Exports;

/// <summary>A rule that could not judge, as it is printed.</summary>
/// <param name="Rule">What it judges.</param>
/// <param name="Category">Its category.</param>
/// <param name="Missing">What the paper or the register does not say.</param>
public sealed record UnknownLine(string Rule, string Category, string Missing);
