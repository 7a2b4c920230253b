using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Papers;
using VendorRisk.Documents.Structure;

namespace VendorRisk.Documents.Facts;

/// <summary>The answers of the checklists, side by side, control by control.</summary>
internal static class ChecklistReader
{
    /// <summary>The answers, and the rows whose words are no control known here.</summary>
    public static (ImmutableArray<ChecklistAnswer> Answers, ImmutableArray<PaperText> Unmatched) Read(Paper paper)
    {
        ImmutableArray<ChecklistAnswer>.Builder answers = ImmutableArray.CreateBuilder<ChecklistAnswer>();
        List<PaperText> unmatched = [];
        foreach (IGrouping<Side, PaperChecklist> side in paper.Checklists.GroupBy(c => c.Side))
        {
            ImmutableArray<(PaperChecklistRow Row, string? Control, PaperText Text)> matched = ControlMatcher.Match([.. side.SelectMany(c => c.Rows)]);
            answers.AddRange(matched
                .Where(m => m.Control is not null)
                .Select(m => Answer(side.Key, m.Control ?? "", m.Row, m.Text))
                .OrderBy(a => a.Control, StringComparer.Ordinal));
            unmatched.AddRange(matched.Where(m => m.Control is null).Select(m => m.Text));
        }

        return (answers.ToImmutable(), [.. unmatched]);
    }

    private static ChecklistAnswer Answer(Side side, string control, PaperChecklistRow row, PaperText text)
    {
        (ChecklistMark Mark, int Length)? mark = ChecklistMarks.Of(row.Mark);
        PaperText reason = mark is { } found ? WithoutBrackets(row.Mark.Between(found.Length, row.Mark.Folded.Length)) : PaperText.Empty;
        return new ChecklistAnswer
        {
            Side = side,
            Control = control,
            Answer = mark is { } given ? Fact.Known(given.Mark, row.Mark.WholeSource()) : Fact.Unknown<ChecklistMark>("回答欄が空欄", text.WholeSource()),
            Reason = !reason.IsEmpty ? PaperFact.Of(reason) : mark?.Mark == ChecklistMark.Yes ? Fact.NotApplicable<string>("理由の要らない回答") : new(),
            Ground = reason.IsEmpty || mark?.Mark == ChecklistMark.Yes ? new() : PaperFact.Of(WaiverGrounds.Of(reason.Folded), reason),
            Text = PaperFact.Of(text),
        };
    }

    private static PaperText WithoutBrackets(PaperText reason)
    {
        int start = 0;
        int end = reason.Folded.Length;
        while (start < end && reason.Folded[start] is '(' or '※' or '[' or ' ' or '\n')
        {
            start++;
        }

        while (end > start && reason.Folded[end - 1] is ')' or ']' or ' ')
        {
            end--;
        }

        return reason.Between(start, end);
    }
}
