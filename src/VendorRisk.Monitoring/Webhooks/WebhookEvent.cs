namespace VendorRisk.Monitoring;

/// <summary>What a receiver can be told of. Its name in camel case stands in the API and in what is sent, so it is never changed.</summary>
public enum WebhookEvent
{
    /// <summary>An engagement was opened with its first version.</summary>
    EngagementCreated,

    /// <summary>An engagement got another version.</summary>
    VersionAdded,

    /// <summary>An engagement was assessed with another grade than before.</summary>
    GradeChanged,

    /// <summary>A decision on an engagement was recorded.</summary>
    DecisionRecorded,

    /// <summary>The last day of a condition is past and it is not met.</summary>
    ConditionOverdue,

    /// <summary>Something in the register about a vendor changed.</summary>
    VendorChanged,

    /// <summary>A certification of a vendor reached another stage before its last day, or is past it.</summary>
    CertificationDue,

    /// <summary>The case of an incident was opened.</summary>
    IncidentOpened,

    /// <summary>A job failed; told once an hour at most for one job.</summary>
    JobFailed,

    /// <summary>Somebody tries whether the receiver can be reached. Nobody asks for it beforehand.</summary>
    Test,
}
