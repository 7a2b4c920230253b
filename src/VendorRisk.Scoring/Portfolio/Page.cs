using System.Collections.Immutable;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>A part of a list.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">How many rows match in all.</param>
public sealed record Page<T>(ImmutableArray<T> Rows, int Total);
