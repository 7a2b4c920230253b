namespace VendorRisk.Scoring.Differences;

/// <summary>What became of a finding or of a rule's not-knowing.</summary>
public enum FindingChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It weighs differently by severity.</summary>
    Severity,

    /// <summary>A rule can no longer judge.</summary>
    BecameUnknown,

    /// <summary>A rule can judge now.</summary>
    BecameKnown,
}
