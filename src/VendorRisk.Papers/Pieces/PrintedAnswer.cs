using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One answer of a checklist as printed.</summary>
/// <param name="Mark">What its column and its mark say; null when the cell is blank or unclear.</param>
/// <param name="Cell">The cell that was marked, its remark included.</param>
/// <param name="Reason">The words beside the mark, without their brackets.</param>
/// <param name="Unclear">Whether something is printed that says neither this nor that: two ticks, a choice that nobody made, words of no known answer.</param>
internal sealed record PrintedAnswer(ChecklistMark? Mark, PaperText Cell, PaperText Reason, bool Unclear = false)
{
    /// <summary>Everything printed for the answer: the cell, and the remark where it stands in a cell of its own.</summary>
    public IEnumerable<PaperText> Printed => Reason.IsEmpty || Cell.Folded.Contains(Reason.Folded, StringComparison.Ordinal) ? [Cell] : [Cell, Reason];

    /// <summary>Nothing is printed.</summary>
    public static PrintedAnswer Blank { get; } = new(null, PaperText.Empty, PaperText.Empty);

    /// <summary>Boxes of which none is ticked: printed, and yet no answer.</summary>
    public static PrintedAnswer Unticked(PaperText cell) => new(null, cell, PaperText.Empty);

    /// <summary>Something that cannot be read as one answer.</summary>
    public static PrintedAnswer Puzzle(PaperText cell) => new(null, cell, PaperText.Empty, Unclear: true);
}
