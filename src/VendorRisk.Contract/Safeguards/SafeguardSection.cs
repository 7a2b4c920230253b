namespace VendorRisk.Contract;

/// <summary>The two halves of a list of safeguards.</summary>
public enum SafeguardSection
{
    /// <summary>運用上の対策</summary>
    Operational,

    /// <summary>システム上の対策</summary>
    Technical,
}
