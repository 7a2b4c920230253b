namespace VendorRisk.Scoring.Portfolio;

/// <summary>What engagements are sorted by; ties by id.</summary>
public enum PortfolioSort
{
    /// <summary>Residual risk.</summary>
    Residual,

    /// <summary>Title.</summary>
    Title,

    /// <summary>The vendors' names, tier by tier.</summary>
    Vendors,

    /// <summary>The number of people; unknown counts as none.</summary>
    People,

    /// <summary>The last day of the term; unknown comes first.</summary>
    End,

    /// <summary>When it was last saved.</summary>
    Changed,
}
