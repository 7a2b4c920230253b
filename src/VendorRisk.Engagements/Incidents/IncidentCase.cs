using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>An incident of a vendor or a service, and what the office does about it.</summary>
public sealed record IncidentCase
{
    /// <summary>The key.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>Counts every change; a command names the revision it was based on.</summary>
    public required long Revision { get; init; }

    /// <summary>What had the incident.</summary>
    public required IncidentSubject Subject { get; init; }

    /// <summary>The day on which the office learned of it.</summary>
    public required DateOnly Learned { get; init; }

    /// <summary>What happened, as far as it is known.</summary>
    public required string What { get; init; }

    /// <summary>What data may be affected.</summary>
    public required string Data { get; init; }

    /// <summary>Whether somebody may have acted with a wrongful aim.</summary>
    public required bool Malice { get; init; }

    /// <summary>How much was hit when the case was opened.</summary>
    public required IncidentExtent Extent { get; init; }

    /// <summary>The duties that are met or were not needed, at most one entry each.</summary>
    public ImmutableArray<DutyRecord> Duties { get; init; } = [];

    /// <summary>What was asked of whom, in order.</summary>
    public ImmutableArray<IncidentQuestion> Questions { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required IncidentState State { get; init; }

    /// <summary>What is learned from it; null while it is open.</summary>
    public string? Lessons { get; init; }

    /// <summary>How many people were affected in the end; null while it is open, and when it never became known.</summary>
    public int? Affected { get; init; }

    /// <summary>When it was opened (UTC).</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>What became of a duty; null while it is due.</summary>
    public DutyRecord? Of(IncidentDuty duty) => Duties.FirstOrDefault(done => done.Duty == duty);

    /// <summary>The last day of a duty.</summary>
    public DateOnly Due(IncidentDuty duty) => DutyClock.Due(duty, Learned, Malice);

    /// <summary>The duty that is due next; null when none is left.</summary>
    public IncidentDuty? NextDuty
    {
        get
        {
            IncidentDuty[] left = [.. Enum.GetValues<IncidentDuty>().Where(duty => Of(duty) is null)];
            return State == IncidentState.Closed || left.Length == 0 ? null : left[0];
        }
    }
}
