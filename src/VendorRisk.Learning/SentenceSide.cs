namespace VendorRisk.Learning;

/// <summary>Whose list a safeguard stands in.</summary>
public enum SentenceSide
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>区: what the ward does itself.</summary>
    Ward,

    /// <summary>事業者: what the contractor is made to do.</summary>
    Contractor,

    /// <summary>再委託先: what a subcontractor is made to do.</summary>
    Subcontractor,
}
