using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>An approval that was given before the product was in use.</summary>
public sealed record ApprovalToLoad
{
    /// <summary>Follows from what is loaded and from the revision it is based on, so that loading it twice is loading it once.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>Where it comes from: the list, its row, the office's own number.</summary>
    public required string Why { get; init; }

    /// <summary>The key, which follows from the office's own number.</summary>
    public required EngagementId Engagement { get; init; }

    /// <summary>The revision that was seen; 0 for an engagement that is not here yet.</summary>
    public required long ExpectedRevision { get; init; }

    /// <summary>What the row says, as a paper.</summary>
    public required OriginalPaper Paper { get; init; }

    /// <summary>What was read of that paper.</summary>
    public required PaperReading Reading { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The conditions or reasons in words.</summary>
    public string Conditions { get; init; } = "";

    /// <summary>Whether the conditions were met since.</summary>
    public bool ConditionsMet { get; init; }

    /// <summary>Consents to re-entrusting that were given.</summary>
    public ImmutableArray<LoadedConsent> Consents { get; init; } = [];
}
