using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>A link of an engagement's chain with its cells.</summary>
public sealed record PortfolioLink
{
    /// <summary>The engagement.</summary>
    public required EngagementId Engagement { get; init; }

    /// <summary>Its place in the chain.</summary>
    public required int Place { get; init; }

    /// <summary>The place of the link that entrusts it; null when the ward does.</summary>
    public int? Parent { get; init; }

    /// <summary>The link's id in the facts.</summary>
    public required string Link { get; init; }

    /// <summary>The tier, 1 for the contractor.</summary>
    public required int Tier { get; init; }

    /// <summary>The vendor's name as the paper has it; null when it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The vendor's key in the vendor view; empty when the vendor is not known.</summary>
    public required string VendorKey { get; init; }

    /// <summary>The grade the vendor alone would give; null where none is given.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Its own cells in heatmap order; none until it is judged again after an upgrade.</summary>
    public ImmutableArray<PortfolioCell> Cells { get; init; } = [];

    /// <summary>The cells of what runs through it: its own and those beneath it.</summary>
    public ImmutableArray<PortfolioCell> Reach { get; init; } = [];
}
