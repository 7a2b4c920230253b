namespace VendorRisk.Engagements;

/// <summary>What was done to an engagement.</summary>
public enum EngagementChange
{
    /// <summary>It was opened with its first version.</summary>
    Created,

    /// <summary>A version was added.</summary>
    VersionAdded,

    /// <summary>A consent to re-entrusting was recorded.</summary>
    ConsentRecorded,

    /// <summary>An erasure certificate or its check was recorded.</summary>
    ErasureRecorded,

    /// <summary>A decision was recorded.</summary>
    DecisionRecorded,

    /// <summary>A condition was met or waived.</summary>
    ConditionEnded,

    /// <summary>A finding was accepted.</summary>
    FindingAccepted,

    /// <summary>The acceptance of a finding was taken back.</summary>
    AcceptanceWithdrawn,

    /// <summary>The original paper of a version was purged.</summary>
    PaperPurged,

    /// <summary>It was removed: it had come with the product.</summary>
    Removed,
}
