using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>One row of the heatmap.</summary>
public sealed record HeatRow
{
    /// <summary>What the address calls it: the engagement's id, the vendor's key, or <c>engagement.place</c>.</summary>
    public required string Key { get; init; }

    public required HeatLevel Level { get; init; }

    public required string Title { get; init; }

    /// <summary>The page about it; null when there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The small line under the title.</summary>
    public string Under { get; init; } = string.Empty;

    /// <summary>What follows from decisions: conditions to be met, an approval on other facts; empty when there is nothing.</summary>
    public string Mark { get; init; } = string.Empty;

    public string? Grade { get; init; }

    /// <summary>Whether the residual risk rose (1) or fell (-1) since the newest decision.</summary>
    public int Change { get; init; }

    /// <summary>How deep it stands below the row that unfolded; 0 for that row.</summary>
    public int Depth { get; init; }

    public bool Unfolds { get; init; }

    public bool Unfolded { get; init; }

    public ImmutableArray<HeatCell> Cells { get; init; } = [];
}
