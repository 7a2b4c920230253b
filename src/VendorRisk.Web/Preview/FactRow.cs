using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>One fact as the page shows it.</summary>
public sealed record FactRow
{
    public required string Path { get; init; }

    public required string Label { get; init; }

    /// <summary>The value in words; empty when it is not known.</summary>
    public required string Shown { get; init; }

    public required FactState State { get; init; }

    /// <summary>Per mille.</summary>
    public int Confidence { get; init; } = 1000;

    public bool Guess { get; init; }

    /// <summary>Who entered or confirmed it; null when nobody did.</summary>
    public string? Person { get; init; }

    public int? Line { get; init; }

    public string? Reason { get; init; }

    public EditorKind Editor { get; init; }

    /// <summary>The value as the editor starts with it.</summary>
    public string Raw { get; init; } = "";

    /// <summary>What kind of value it is, and what there is to choose from.</summary>
    public required ValueShape Shape { get; init; }

    /// <summary>The entry that can be removed with this row; null when none can.</summary>
    public string? Entry { get; init; }

    /// <summary>A choice that belongs to the entry and is no fact of its own (an item's class, a medium's kind); null when there is none.</summary>
    public RowChoice? Choice { get; init; }

    /// <summary>For a list of controls, those chosen.</summary>
    public ImmutableArray<string> Controls { get; init; } = [];

    public bool Known => State == FactState.Known;
}
