namespace VendorRisk.Papers.Movements;

/// <summary>Parties as papers call them, before it is known which link of the chain is meant.</summary>
internal enum Party
{
    /// <summary>Nobody: a word that only looks like a party.</summary>
    None,

    /// <summary>区, 甲</summary>
    Ward,

    /// <summary>委託先, 受託事業者, 乙</summary>
    Contractor,

    /// <summary>再委託先, 丙</summary>
    Subcontractor,

    /// <summary>The people concerned.</summary>
    Person,

    /// <summary>Another public body.</summary>
    PublicBody,
}
