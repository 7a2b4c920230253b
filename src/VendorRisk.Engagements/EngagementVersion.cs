using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>One version of an engagement; never changed.</summary>
public sealed record EngagementVersion
{
    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>What the paper says.</summary>
    public required EngagementFacts Facts { get; init; }

    /// <summary>The original paper's file name; null when the facts were entered by hand.</summary>
    public string? PaperName { get; init; }

    /// <summary>SHA-256 of the original paper, lower-case hex.</summary>
    public string? PaperHash { get; init; }

    /// <summary>When it was saved (UTC).</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The day as of which it is recorded, where it was approved before the product kept it; null for a version that was saved as it came about.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>Who saved it.</summary>
    public required string SavedBy { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }
}
