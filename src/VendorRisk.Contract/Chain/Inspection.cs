namespace VendorRisk.Contract;

/// <summary>An inspection (立入り調査) of a vendor.</summary>
public sealed record Inspection
{
    /// <summary>The day.</summary>
    public Fact<DateOnly> Date { get; init; } = new();

    /// <summary>The place that was seen.</summary>
    public Fact<string> Place { get; init; } = new();

    /// <summary>The number of points still open.</summary>
    public Fact<int> OpenPoints { get; init; } = new();

    internal Inspection Map(IFactMapper m, string path) => this with
    {
        Date = m.Map(Date, path + "/date"),
        Place = m.Map(Place, path + "/place"),
        OpenPoints = m.Map(OpenPoints, path + "/openPoints"),
    };
}
