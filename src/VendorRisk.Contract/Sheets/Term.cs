namespace VendorRisk.Contract;

/// <summary>A period with both ends counting in.</summary>
public sealed record Term
{
    /// <summary>The first day.</summary>
    public Fact<DateOnly> Start { get; init; } = new();

    /// <summary>The last day; it counts in. A month without a day ends on its last day.</summary>
    public Fact<DateOnly> End { get; init; } = new();

    /// <summary>Whether the same is to go on in later fiscal years (次年度以降も…).</summary>
    public Fact<bool> Rollover { get; init; } = new();

    /// <summary>The words.</summary>
    public Fact<string> Statement { get; init; } = new();

    internal Term Map(IFactMapper m, string path) => this with
    {
        Start = m.Map(Start, path + "/start"),
        End = m.Map(End, path + "/end"),
        Rollover = m.Map(Rollover, path + "/rollover"),
        Statement = m.Map(Statement, path + "/statement"),
    };
}
