namespace VendorRisk.Web.Preview;

/// <summary>What a person can add.</summary>
public enum AddKind
{
    /// <summary>事業者.</summary>
    Vendor,

    /// <summary>情報項目.</summary>
    Item,

    /// <summary>記録媒体.</summary>
    Medium,

    /// <summary>受渡し.</summary>
    Hop,

    /// <summary>対策.</summary>
    Safeguard,

    /// <summary>認証.</summary>
    Certification,
}
