using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Facts after a person's edits.</summary>
public sealed record EditedFacts
{
    /// <summary>The facts with every edit that could be made, paths assigned.</summary>
    public required EngagementFacts Facts { get; init; }

    /// <summary>The edits that were made, each with what stood there before.</summary>
    public ImmutableArray<FactsEdit> Made { get; init; } = [];

    /// <summary>Why the others were not made, in Japanese; <see cref="Problem.Field"/> is the edit's path.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
