namespace VendorRisk.Contract;

/// <summary>What a clause set says of entrusting work on.</summary>
public enum SubcontractingTerms
{
    /// <summary>Banned without exception.</summary>
    Banned,

    /// <summary>Allowed with the ward's prior consent.</summary>
    WithConsent,
}
