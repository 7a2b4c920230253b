using System.Collections.Immutable;

namespace VendorRisk.Web.Risk;

/// <summary>One row of the engagements list and of the heatmap.</summary>
public sealed record EngagementRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string Department { get; init; } = string.Empty;

    /// <summary>The vendors' names, tier by tier.</summary>
    public ImmutableArray<string> Vendors { get; init; } = [];

    /// <summary>A–E; null while there is no assessment.</summary>
    public string? Grade { get; init; }

    /// <summary>False when a rule faulted or none ran: such an assessment cannot be approved.</summary>
    public bool Complete { get; init; }

    public bool Sample { get; init; }

    public decimal Inherent { get; init; }

    public decimal Residual { get; init; }

    public WorstFinding? Worst { get; init; }

    public int FindingCount { get; init; }

    /// <summary>How many of them are accepted.</summary>
    public int Accepted { get; init; }

    /// <summary>The number of people; null when unknown.</summary>
    public int? People { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public bool Rollover { get; init; }

    /// <summary>The cells in heatmap order.</summary>
    public ImmutableArray<HeatCell> Cells { get; init; } = [];

    /// <summary>Names joined, so that the grid can sort and search them.</summary>
    public string VendorsText => string.Join("、", Vendors);
}
