namespace VendorRisk.Contract;

/// <summary>Where a certification is stated.</summary>
public enum CertificationPlace
{
    /// <summary>Beside the vendor's name in its own cell.</summary>
    VendorCell,

    /// <summary>In a safeguard that demands or presumes it.</summary>
    Safeguard,

    /// <summary>Elsewhere in the paper.</summary>
    Elsewhere,

    /// <summary>In the register.</summary>
    Register,
}
