namespace VendorRisk.Contract;

/// <summary>How often something is due.</summary>
public enum Frequency
{
    /// <summary>必要に応じて, 適宜, or nothing said.</summary>
    AsNeeded,

    /// <summary>定期的に, with no period.</summary>
    Regularly,

    /// <summary>At least once a fiscal year.</summary>
    Yearly,
}
