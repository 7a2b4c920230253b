namespace VendorRisk.Contract;

/// <summary>A phase of a system development with its period.</summary>
public sealed record DevelopmentPhase
{
    /// <summary>The phase's name as printed (開発, テスト, 本稼働).</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>The first day.</summary>
    public Fact<DateOnly> Start { get; init; } = new();

    /// <summary>The last day; it counts in.</summary>
    public Fact<DateOnly> End { get; init; } = new();

    internal DevelopmentPhase Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        Start = m.Map(Start, path + "/start"),
        End = m.Map(End, path + "/end"),
    };
}
