using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>A vendor's place in one chain.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Title">Its title; null when it was not read.</param>
/// <param name="Department">Its department; null when it was not read.</param>
/// <param name="Tier">The tier the vendor stands at.</param>
/// <param name="Grade">The grade the vendor alone would give; null where none is given.</param>
/// <param name="People">The number of people; null when unknown.</param>
/// <param name="Overall">The engagement's grade.</param>
public sealed record VendorPlace(EngagementId Engagement, string? Title, string? Department, int Tier, Grade? Grade, int? People, Grade Overall)
{
    /// <summary>Its place in the chain.</summary>
    public required int Place { get; init; }

    /// <summary>The link's id in the engagement's facts.</summary>
    public required string Link { get; init; }

    /// <summary>The cells of what runs through the vendor there, in heatmap order.</summary>
    public ImmutableArray<PortfolioCell> Cells { get; init; } = [];
}
