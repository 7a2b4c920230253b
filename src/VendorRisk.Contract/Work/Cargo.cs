namespace VendorRisk.Contract;

/// <summary>What moves in a hop.</summary>
public enum Cargo
{
    /// <summary>Data, with no carrier said.</summary>
    Data,

    /// <summary>Data on something that is carried (DVD-R, USB).</summary>
    PortableMedia,

    /// <summary>Paper forms, lists, applications.</summary>
    Paper,

    /// <summary>Letters ready for the post (封入封緘済み).</summary>
    SealedMail,

    /// <summary>Goods with an address on them (prizes, vouchers).</summary>
    Goods,

    /// <summary>What people enter on a web form.</summary>
    FormEntry,
}
