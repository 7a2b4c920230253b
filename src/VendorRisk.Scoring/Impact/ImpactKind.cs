namespace VendorRisk.Scoring.Impact;

/// <summary>What an incident can happen to.</summary>
public enum ImpactKind
{
    /// <summary>A vendor.</summary>
    Vendor,

    /// <summary>A service on the internet.</summary>
    Cloud,
}
