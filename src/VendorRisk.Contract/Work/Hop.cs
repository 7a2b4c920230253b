namespace VendorRisk.Contract;

/// <summary>One movement of personal information from a party to the next.</summary>
public sealed record Hop
{
    /// <summary>Who hands over.</summary>
    public HopEnd From { get; init; } = new();

    /// <summary>Who takes over.</summary>
    public HopEnd To { get; init; } = new();

    /// <summary>What moves.</summary>
    public Cargo Cargo { get; init; }

    /// <summary>How it moves; unknown when the paper leaves it open.</summary>
    public Fact<HopMeans> Means { get; init; } = new();

    /// <summary>Whether a hand-over record (date, person, content, quantity) is kept for it.</summary>
    public Fact<bool> Recorded { get; init; } = new();

    /// <summary>The words that state the movement, or from which it follows.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>Whether the movement only follows from the work and is nowhere described.</summary>
    public bool Implied { get; init; }

    internal Hop Map(IFactMapper m, string path) => this with
    {
        Means = m.Map(Means, path + "/means"),
        Recorded = m.Map(Recorded, path + "/recorded"),
        Statement = m.Map(Statement, path + "/statement"),
    };
}
