namespace VendorRisk.Contract;

/// <summary>A leak or another incident at a vendor.</summary>
public sealed record Incident
{
    /// <summary>The day it happened or became known.</summary>
    public Fact<DateOnly> Date { get; init; } = new();

    /// <summary>What happened, in one sentence.</summary>
    public Fact<string> Description { get; init; } = new();

    /// <summary>The number of people affected.</summary>
    public Fact<int> PeopleAffected { get; init; } = new();

    internal Incident Map(IFactMapper m, string path) => this with
    {
        Date = m.Map(Date, path + "/date"),
        Description = m.Map(Description, path + "/description"),
        PeopleAffected = m.Map(PeopleAffected, path + "/peopleAffected"),
    };
}
