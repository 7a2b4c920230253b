using System.Collections.Immutable;

namespace VendorRisk.Web.Heatmap;

/// <summary>The rows of one page of the heatmap, unfolded ones with what is in them.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Total">How many match, unfolded rows not counted.</param>
internal sealed record HeatPage(ImmutableArray<HeatRow> Rows, int Total);
