namespace VendorRisk.Scoring.Portfolio;

/// <summary>What vendors are sorted by; ties by key.</summary>
public enum VendorSort
{
    /// <summary>Name.</summary>
    Name,

    /// <summary>How many engagements.</summary>
    Engagements,

    /// <summary>How many people.</summary>
    People,

    /// <summary>The first certification to run out; those without come last.</summary>
    NextExpiry,

    /// <summary>The worst grade in any chain.</summary>
    Worst,
}
