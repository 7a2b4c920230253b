using VendorRisk.Engagements.Differences;

namespace VendorRisk.Engagements;

/// <summary>One difference by meaning. Paths name facts of the side they belong to; the same thing may stand at another index on the other.</summary>
public sealed record FactChange
{
    /// <summary>What became of it.</summary>
    public required FactChangeKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required ChangedThing What { get; init; }

    /// <summary>The fact's path in the first facts; null when it was not there.</summary>
    public string? PathA { get; init; }

    /// <summary>The fact's path in the second facts; null when it is not there.</summary>
    public string? PathB { get; init; }

    /// <summary>The value in the first facts; null when it was not there.</summary>
    public ChangedValue? Old { get; init; }

    /// <summary>The value in the second facts; null when it is not there.</summary>
    public ChangedValue? New { get; init; }

    /// <summary>
    /// What of the thing changed, where it is no fact of its own: <c>class</c>, <c>kind</c>, <c>freeText</c>, <c>regime</c>, <c>partial</c>, <c>control</c>,
    /// <c>topic</c>; null for the fact at the path.
    /// </summary>
    public string? Aspect { get; init; }

    /// <summary>Which way it went.</summary>
    public Tendency Tendency { get; init; }

    /// <summary>How much it matters to a reader, 0–100: a vendor changed 100, an item added 90, a term longer 85 …</summary>
    public int Weight => ChangeWeights.Of(this);

    /// <summary>The same change seen from the other side.</summary>
    internal FactChange Mirrored() => this with
    {
        Kind = Kind switch { FactChangeKind.Added => FactChangeKind.Removed, FactChangeKind.Removed => FactChangeKind.Added, _ => Kind },
        PathA = PathB,
        PathB = PathA,
        Old = New,
        New = Old,
        Tendency = Tendency switch { Tendency.More => Tendency.Less, Tendency.Less => Tendency.More, _ => Tendency },
    };
}
