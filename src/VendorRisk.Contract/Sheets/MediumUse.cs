namespace VendorRisk.Contract;

/// <summary>A mention, outside the media lists, of a thing that personal information is on or in, or that the work makes.</summary>
public sealed record MediumUse
{
    /// <summary>What kind of thing.</summary>
    public MediumKind Kind { get; init; }

    /// <summary>The words that name it.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>The id of the link that uses it; null when it is the ward or cannot be told.</summary>
    public string? LinkId { get; init; }

    /// <summary>How the mention was made.</summary>
    public MediumUseGround Ground { get; init; }

    /// <summary>Whether anyone on the internet can reach it.</summary>
    public bool Public { get; init; }

    internal MediumUse Map(IFactMapper m, string path) => this with { Name = m.Map(Name, path + "/name") };
}
