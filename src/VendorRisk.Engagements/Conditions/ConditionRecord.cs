namespace VendorRisk.Engagements;

/// <summary>A condition with what became of it.</summary>
public sealed record ConditionRecord
{
    /// <summary>The engagement.</summary>
    public required EngagementId Engagement { get; init; }

    /// <summary>1 for the engagement's first condition.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the decision that asked for it.</summary>
    public required int Decision { get; init; }

    /// <summary>What is asked for.</summary>
    public required NewCondition Asked { get; init; }

    /// <summary>The former vendor whose return and erasure it asks for; null for any other condition.</summary>
    public string? Vendor { get; init; }

    /// <summary>Where it stands, without regard to the day.</summary>
    public required ConditionState State { get; init; }

    /// <summary>What proves that it is met, or why it was waived.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where the proof is: a document's number, a file.</summary>
    public string Reference { get; init; } = "";

    /// <summary>When it was met or waived (UTC).</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who recorded that.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Where it stands on a day: overdue from the day after the last.</summary>
    public ConditionState On(DateOnly day) => State == ConditionState.Open && Asked.Due < day ? ConditionState.Overdue : State;
}
