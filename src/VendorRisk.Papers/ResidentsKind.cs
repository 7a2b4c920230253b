namespace VendorRisk.Papers;

/// <summary>What of residents' own data a paper seems to hold.</summary>
public enum ResidentsKind
{
    /// <summary>A 個人番号: twelve digits with the right check digit.</summary>
    PersonalNumber,

    /// <summary>The number of a payment card: an issuer's prefix and the right check digit.</summary>
    CardNumber,

    /// <summary>People in a list, each with an address, a day of birth or a telephone number.</summary>
    PeopleList,
}
