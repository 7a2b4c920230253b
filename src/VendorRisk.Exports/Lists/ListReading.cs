using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>What was read of a list.</summary>
public sealed record ListReading
{
    /// <summary>The visible sheets in the order of their tabs; one for comma-separated values.</summary>
    public ImmutableArray<ListSheet> Sheets { get; init; } = [];

    /// <summary>Sheets that are hidden: they are named, not read.</summary>
    public ImmutableArray<string> HiddenSheets { get; init; } = [];

    /// <summary>Why nothing was read, in Japanese; empty when the list was read.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];
}
