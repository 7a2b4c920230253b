namespace VendorRisk.Contract;

/// <summary>How data moves.</summary>
public enum HopMeans
{
    /// <summary>手渡し</summary>
    ByHand,

    /// <summary>郵送, 書留</summary>
    Post,

    /// <summary>宅配, carrier</summary>
    Courier,

    /// <summary>送付 or 送信 with nothing nearer said.</summary>
    Sent,

    /// <summary>A dedicated or government line (LGWAN, 専用回線).</summary>
    DedicatedLine,

    /// <summary>The internet with encryption said (SSL, TLS).</summary>
    EncryptedInternet,

    /// <summary>A form on the web.</summary>
    WebForm,

    /// <summary>A page or store that both sides can reach.</summary>
    SharedStore,

    /// <summary>Delivered (納品) with nothing nearer said.</summary>
    Delivered,
}
