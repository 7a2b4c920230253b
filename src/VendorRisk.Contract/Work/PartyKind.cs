namespace VendorRisk.Contract;

/// <summary>Kinds of parties that data moves between.</summary>
public enum PartyKind
{
    /// <summary>The ward (区), tier 0.</summary>
    Ward,

    /// <summary>A vendor of the chain.</summary>
    Vendor,

    /// <summary>The people concerned.</summary>
    Person,

    /// <summary>A service on the internet (a form, a cloud store).</summary>
    Service,

    /// <summary>Another public body.</summary>
    PublicBody,

    /// <summary>Anyone else.</summary>
    Other,
}
