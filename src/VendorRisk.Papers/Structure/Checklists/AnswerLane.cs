using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>The columns in which one side answers: one for whole answers, or one for each answer.</summary>
/// <param name="Side">Whose, where the head says so.</param>
/// <param name="Columns">The columns and what a tick in them says; null: the cell's own mark or words say it.</param>
internal sealed record AnswerLane(Side? Side, ImmutableArray<(int Column, ChecklistMark? Mark)> Columns)
{
    /// <summary>Whether the head asks for what is wrong.</summary>
    public bool Faults { get; init; }

    /// <summary>Whether the head does not say what a mark below it means.</summary>
    public bool Unnamed { get; init; }

    /// <param name="legend">What the paper says that its signs mean.</param>
    /// <param name="cells">The row's cells, moved so that they stand below the head's.</param>
    public PrintedAnswer Read(Func<int, PaperText> cells, AnswerLegend legend)
    {
        ImmutableArray<(PaperText Cell, ChecklistMark? Mark)> printed = [.. Columns.Select(c => (cells(c.Column), c.Mark)).Where(c => !c.Item1.IsEmpty)];
        if (printed.IsEmpty)
        {
            return PrintedAnswer.Blank;
        }

        return Columns.Length > 1 ? OneOfSeveral(printed) : Faults || Unnamed ? AnswerCell.Under(printed[0].Cell, Faults, legend) : Single(printed[0].Cell, printed[0].Mark, legend);
    }

    private static PrintedAnswer Single(PaperText cell, ChecklistMark? mark, AnswerLegend legend) =>
        mark is { } meant && TickBoxes.IsTick(cell.Folded) ? new PrintedAnswer(meant, cell, PaperText.Empty) : AnswerCell.By(legend, cell) ?? AnswerCell.Of(cell, column: true) ?? PrintedAnswer.Puzzle(cell);

    private static PrintedAnswer OneOfSeveral(ImmutableArray<(PaperText Cell, ChecklistMark? Mark)> printed)
    {
        List<PrintedAnswer> ticked = [];
        List<PrintedAnswer> own = [];
        bool words = false;
        foreach ((PaperText cell, ChecklistMark? mark) in printed)
        {
            PrintedAnswer? read = TickBoxes.IsTick(cell.Folded) ? new(ChecklistMark.Yes, cell, PaperText.Empty) : AnswerCell.Of(cell, column: true);
            if (read?.Mark is { } said && (said == ChecklistMark.Yes || said == mark))
            {
                ticked.Add(read with { Mark = mark });
            }
            else if (read?.Mark is not null)
            {
                own.Add(read);
            }
            else
            {
                words |= read is null or { Unclear: true };
            }
        }

        // A cross or dash in the other columns crosses them out; only where nothing is ticked does it speak for itself.
        List<PrintedAnswer> telling = ticked.Count > 0 ? ticked : own;
        return telling.Select(t => t.Mark).Distinct().Count() switch
        {
            1 => telling[0],
            0 => words ? PrintedAnswer.Puzzle(printed[0].Cell) : PrintedAnswer.Unticked(printed[0].Cell),
            _ => PrintedAnswer.Puzzle(telling[0].Cell),
        };
    }
}
