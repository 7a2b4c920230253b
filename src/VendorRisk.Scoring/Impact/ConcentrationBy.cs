namespace VendorRisk.Scoring.Impact;

/// <summary>What engagements are counted by.</summary>
public enum ConcentrationBy
{
    /// <summary>The vendors in their chains, at any depth.</summary>
    Vendor,

    /// <summary>The services on the internet that they use.</summary>
    Cloud,

    /// <summary>The countries of the servers.</summary>
    ServerCountry,

    /// <summary>The countries of those who operate the services.</summary>
    OperatorCountry,
}
