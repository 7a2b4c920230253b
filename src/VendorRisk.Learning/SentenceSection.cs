namespace VendorRisk.Learning;

/// <summary>Under which heading a safeguard stands.</summary>
public enum SentenceSection
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>運用上の対策.</summary>
    Operational,

    /// <summary>システム上の対策.</summary>
    Technical,
}
