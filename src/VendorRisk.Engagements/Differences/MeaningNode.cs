using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>A thing that facts speak of, in the form in which two sets of facts are compared.</summary>
internal sealed record MeaningNode
{
    /// <summary>What it is, apart from where it stands: nodes of the same key under the same parent are the same thing.</summary>
    public required string Key { get; init; }

    public required ChangedThing What { get; init; }

    public required string Path { get; init; }

    /// <summary>What is shown; null for an entry that is just there.</summary>
    public ChangedValue? Value { get; init; }

    /// <summary>What is compared; empty when not known.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Days or numbers, so that a change can be said to go up or down; null when the value has no order.</summary>
    public long? Order { get; init; }

    /// <summary>Set for free wording: without an equal on the other side, the likeliest of the same set is taken to be the reworded one.</summary>
    public string? Loosely { get; init; }

    /// <summary>What of the thing it is, where it is no fact of its own.</summary>
    public string? Aspect { get; init; }

    public ImmutableArray<MeaningNode> Children { get; init; } = [];

    public bool IsKnown => Value?.State == FactState.Known;

    /// <summary>Node and children in one line, so that doubles pair up in an order that does not depend on where they stand.</summary>
    public string Whole => Children.IsEmpty ? Meaning : Meaning + "{" + string.Join(';', Children.Select(child => child.Key + "=" + child.Whole)) + "}";
}
