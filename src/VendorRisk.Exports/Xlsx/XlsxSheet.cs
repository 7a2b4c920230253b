using System.Collections.Immutable;

namespace VendorRisk.Exports.Xlsx;

/// <summary>A sheet to be written.</summary>
internal sealed record XlsxSheet
{
    public required string Name { get; init; }

    /// <summary>Column widths in characters.</summary>
    public required ImmutableArray<double> Widths { get; init; }

    public required ImmutableArray<ImmutableArray<XlsxCell>> Rows { get; init; }

    /// <summary>The row (from 1) that heads the table: frozen above, repeated in print; 0 for none.</summary>
    public int HeadRow { get; init; }

    public bool Hidden { get; init; }

    /// <summary>Whether cells other than inputs are locked.</summary>
    public bool Locked { get; init; }

    /// <summary>A range (B5:B28) whose cells offer <see cref="Choices"/>.</summary>
    public string? ChoiceRange { get; init; }

    /// <summary>What is offered there, separated by commas.</summary>
    public string Choices { get; init; } = "";
}
