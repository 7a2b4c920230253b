using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>A line, or a row of a table, with its mark-up removed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Cells">The cells of a row, empty ones included; one for text.</param>
/// <param name="Point">Whether the line was a list point.</param>
/// <param name="Open">Whether emphasis was opened and not closed, so that the next line continues it.</param>
internal sealed record Block(BlockKind Kind, int Line, ImmutableArray<PaperText> Cells, bool Point = false, bool Open = false)
{
    /// <summary>Whether a sheet of its own begins here: a table that prints several sheets beside or below each other has no heading between them.</summary>
    public bool StartsSheet { get; init; }

    /// <summary>Whether that sheet is a subcontractor's, as the column or head of its role says.</summary>
    public bool OfSubcontractor { get; init; }

    /// <summary>How far a text line is set in, in half-width columns.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the line is marked up as a heading.</summary>
    public bool Heading { get; init; }

    /// <summary>What it is in a form or a checklist made of lines.</summary>
    public LineRole Role { get; init; }

    /// <summary>For the first row of a checklist that no title announces: whose it is, as lines above say.</summary>
    public Side? ListOf { get; init; }

    public static Block Blank(int line) => new(BlockKind.Blank, line, []);

    public static Block Separator(int line) => new(BlockKind.Separator, line, []);

    public PaperText Text => Cells.IsEmpty ? PaperText.Empty : Cells[0];
}
