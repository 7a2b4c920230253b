namespace VendorRisk.Contract;

/// <summary>A place of the paper that points at a numbered item of a clause set.</summary>
public sealed record ClauseReference
{
    /// <summary>The label of the set pointed at (別紙, 別紙1 …), as printed.</summary>
    public Fact<string> SetLabel { get; init; } = new();

    /// <summary>The item's number; not applicable when the whole set is meant.</summary>
    public Fact<int> Number { get; init; } = new();

    /// <summary>What the item is cited for, by the words around the reference.</summary>
    public Fact<ClauseTopic> CitedFor { get; init; } = new();

    /// <summary>The id of the link whose safeguards cite it.</summary>
    public string? LinkId { get; init; }

    /// <summary>Whose safeguard cites it.</summary>
    public Side Side { get; init; }

    internal ClauseReference Map(IFactMapper m, string path) => this with
    {
        SetLabel = m.Map(SetLabel, path + "/setLabel"),
        Number = m.Map(Number, path + "/number"),
        CitedFor = m.Map(CitedFor, path + "/citedFor"),
    };
}
