namespace VendorRisk.Contract;

/// <summary>Whose safeguard it is.</summary>
public enum Side
{
    /// <summary>区: what the ward does.</summary>
    Ward,

    /// <summary>事業者: what the contractor (乙) is made to do.</summary>
    Contractor,

    /// <summary>再委託先: what a subcontractor (丙 …) is made to do.</summary>
    Subcontractor,
}
