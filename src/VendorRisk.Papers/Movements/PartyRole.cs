namespace VendorRisk.Papers.Movements;

/// <summary>What a party does in a movement, by the particle that follows it.</summary>
internal enum PartyRole
{
    /// <summary>が, は, から: hands over.</summary>
    Giver,

    /// <summary>に, へ, あて: takes over.</summary>
    Taker,

    /// <summary>と: the other side, direction not said.</summary>
    Partner,
}
