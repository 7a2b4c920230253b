using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Which vendors, in which order, which part; what is null or empty does not restrict.</summary>
public sealed record VendorQuery
{
    /// <summary>Words each of which must stand in one of its names or its 法人番号, in any width and case.</summary>
    public string? Words { get; init; }

    /// <summary>Only those of the register, or only names that papers alone have.</summary>
    public bool? Registered { get; init; }

    /// <summary>Only those that are in a chain.</summary>
    public bool InChains { get; init; }

    /// <summary>The worst grade in any chain.</summary>
    public Grade? Worst { get; init; }

    /// <summary>A category in which something must run through it.</summary>
    public string? Category { get; init; }

    /// <summary>A category to sort by instead, the gravest cells first when descending.</summary>
    public string? SortCategory { get; init; }

    /// <summary>The order.</summary>
    public VendorSort Sort { get; init; }

    /// <summary>Whether the largest comes first.</summary>
    public bool Descending { get; init; }

    /// <summary>How many rows to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>How many rows at most.</summary>
    public int Take { get; init; } = 50;
}
