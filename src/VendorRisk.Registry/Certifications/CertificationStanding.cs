namespace VendorRisk.Registry;

/// <summary>How a certification stands.</summary>
public enum CertificationStanding
{
    /// <summary>In force.</summary>
    Valid,

    /// <summary>Suspended by its issuer (一時停止).</summary>
    Suspended,

    /// <summary>Revoked by its issuer (取消).</summary>
    Revoked,

    /// <summary>Run out without renewal (失効).</summary>
    Lapsed,

    /// <summary>Given up by its holder (返上).</summary>
    Withdrawn,
}
