namespace VendorRisk.Scoring.Portfolio;

/// <summary>Why an approval was given on other facts than there are now.</summary>
public enum ReopenGround
{
    /// <summary>Another vendor is in the chain, or one is gone.</summary>
    Vendor,

    /// <summary>The most sensitive class of the items rose.</summary>
    ItemClass,

    /// <summary>There are more people, and they fall into a higher band.</summary>
    People,

    /// <summary>The contract's term is another.</summary>
    Term,

    /// <summary>The grade is worse.</summary>
    Grade,
}
