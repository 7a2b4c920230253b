namespace VendorRisk.Contract;

/// <summary>A period of work given in the outline rather than as a sheet's term.</summary>
public sealed record WorkWindow
{
    /// <summary>What happens in it.</summary>
    public WorkWindowKind Kind { get; init; }

    /// <summary>The words that name it.</summary>
    public Fact<string> Label { get; init; } = new();

    /// <summary>The first day.</summary>
    public Fact<DateOnly> Start { get; init; } = new();

    /// <summary>The last day; it counts in.</summary>
    public Fact<DateOnly> End { get; init; } = new();

    internal WorkWindow Map(IFactMapper m, string path) => this with
    {
        Label = m.Map(Label, path + "/label"),
        Start = m.Map(Start, path + "/start"),
        End = m.Map(End, path + "/end"),
    };
}
