namespace VendorRisk.Scoring.Storage;

/// <summary>A vendor's row of the vendor view: of the register, or named by papers alone.</summary>
internal sealed class VendorViewRow
{
    /// <summary>The register's id; for a name that only papers have, that name as the register compares names.</summary>
    public required string Key { get; init; }

    public string? VendorId { get; set; }

    public required string Name { get; set; }

    public string? CorporateNumber { get; set; }

    public required bool Sample { get; set; }

    /// <summary>The version in the register that the row was made from; 0 for a name that only papers have.</summary>
    public required long Version { get; set; }

    public required int Engagements { get; set; }

    /// <summary>The people of all its engagements whose number is known.</summary>
    public required long People { get; set; }

    /// <summary>The people of its largest engagement.</summary>
    public required long LargestPeople { get; set; }

    /// <summary>Its engagements whose number of people is not known.</summary>
    public required int PeopleUnknown { get; set; }

    public required int NearestTier { get; set; }

    public required int DeepestTier { get; set; }

    /// <summary>The worst grade in any chain.</summary>
    public int? Worst { get; set; }

    public required int Certifications { get; set; }

    /// <summary>The first day on which a certification runs out that no other renews.</summary>
    public DateOnly? NextExpiry { get; set; }

    public required int Incidents { get; set; }

    /// <summary>What a search looks through, folded.</summary>
    public required string Words { get; set; }
}
