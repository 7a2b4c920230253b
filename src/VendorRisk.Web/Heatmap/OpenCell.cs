using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>The cell that is open beside the table.</summary>
/// <param name="Title">The row's title.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Groups">What it holds, engagement by engagement, the worst first.</param>
/// <param name="More">How many further engagements it has something in.</param>
/// <param name="Impact">Where all engagements of the vendor are; null for an engagement.</param>
public sealed record OpenCell(string Title, HeatCell Cell, ImmutableArray<HeatGroup> Groups, int More, string? Impact);
