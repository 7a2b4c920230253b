namespace VendorRisk.Contract;

/// <summary>One end of a hop.</summary>
public sealed record HopEnd
{
    /// <summary>What kind of party.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>The link's id for a vendor; else null.</summary>
    public string? LinkId { get; init; }

    /// <summary>The name for a service or another body; else null.</summary>
    public string? Name { get; init; }
}
