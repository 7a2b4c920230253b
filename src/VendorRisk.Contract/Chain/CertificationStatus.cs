namespace VendorRisk.Contract;

/// <summary>The standing of a certification.</summary>
public enum CertificationStatus
{
    /// <summary>In force.</summary>
    Valid,

    /// <summary>Suspended by the issuer (一時停止).</summary>
    Suspended,

    /// <summary>Revoked by the issuer (取消).</summary>
    Revoked,

    /// <summary>Run out without renewal (失効).</summary>
    Lapsed,

    /// <summary>Given up by the holder (返上).</summary>
    Withdrawn,
}
