namespace VendorRisk.Papers.Residents;

/// <summary>What the words at a number say that it is.</summary>
internal enum NumberLabel
{
    None,

    /// <summary>A person's number.</summary>
    Personal,

    /// <summary>A card's number.</summary>
    Card,

    /// <summary>A number of something else: a firm, a contract, a document.</summary>
    Other,
}
