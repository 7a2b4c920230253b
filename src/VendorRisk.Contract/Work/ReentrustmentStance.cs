namespace VendorRisk.Contract;

/// <summary>What a paper says of re-entrusting (再委託).</summary>
public enum ReentrustmentStance
{
    /// <summary>Work is re-entrusted.</summary>
    Declared,

    /// <summary>No work is re-entrusted, or it is banned without exception.</summary>
    Denied,
}
