namespace VendorRisk.Engagements;

/// <summary>A recorded decision; never changed. A later decision on the same engagement stands beside it.</summary>
public sealed record DecisionRecord
{
    /// <summary>1 for the engagement's first decision.</summary>
    public required int Number { get; init; }

    /// <summary>The version decided on.</summary>
    public required int Version { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly MeetingDate { get; init; }

    /// <summary>The conditions, or the reasons for returning it, in words; empty when there are none.</summary>
    public string Conditions { get; init; } = "";

    /// <summary>When it was recorded (UTC).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Why it was recorded, e.g. the minutes it rests on.</summary>
    public required string Why { get; init; }

    /// <summary>The meeting on whose agenda it was; null for one that is not kept here.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The number of the decision that this one corrects; null when it corrects none.</summary>
    public int? Corrects { get; init; }

    /// <summary>What it rests on; null when it was recorded before this was kept.</summary>
    public DecisionBasis? Basis { get; init; }

    /// <summary>Whether the version may go ahead, with conditions or without.</summary>
    public bool Approves => Outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithConditions;
}
