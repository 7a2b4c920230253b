using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>The answers of the checklists, side by side, control by control.</summary>
internal static class ChecklistReader
{
    /// <summary>The answers, and what a person must look at: rows whose words are no control known here, answers that say neither this nor that.</summary>
    public static (ImmutableArray<ChecklistAnswer> Answers, ImmutableArray<UnreadLine> NotRead) Read(Paper paper, ISafeguardClassifier classifier)
    {
        ImmutableArray<ChecklistAnswer>.Builder answers = ImmutableArray.CreateBuilder<ChecklistAnswer>();
        ImmutableArray<UnreadLine>.Builder notRead = ImmutableArray.CreateBuilder<UnreadLine>();
        foreach (IGrouping<Side, PaperChecklist> side in paper.Checklists.GroupBy(c => c.Side))
        {
            ImmutableArray<MatchedRow> matched = [.. ControlMatcher.Match([.. side.SelectMany(c => c.Rows)], side.Key, classifier).Select(WaivedRows.Of).Select(DeniedRows.Of)];
            foreach (IGrouping<string, MatchedRow> control in matched.Where(m => m.Control is not null).GroupBy(m => m.Control ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                // A control may be spread over rows: it is only as good as the weakest of them, and one that nobody answered is no yes.
                MatchedRow told = control.MinBy(m => Rank(m.Row.Answer)) ?? control.First();
                answers.Add(Answer(side.Key, control.Key, told));
                notRead.AddRange(control.Where(m => m != told).Select(Listed));
                if (told.Row.Answer.Unclear)
                {
                    notRead.Add(Listed(told));
                }
            }

            notRead.AddRange(matched.Where(m => m.Control is null).Select(Listed));
        }

        return (answers.ToImmutable(), notRead.ToImmutable());
    }

    private static int Rank(PrintedAnswer answer) => answer switch
    {
        { Mark: ChecklistMark.Undone } => 0,
        { Mark: ChecklistMark.Partial } => 1,
        { Unclear: true } => 2,
        { Mark: null } => 3,
        _ => 4,
    };

    /// <summary>The row's words with its answer: a row without a control is not lost, and neither is what it says.</summary>
    private static UnreadLine Listed(MatchedRow matched)
    {
        string answer = matched.Row.Answer.Cell.IsEmpty ? "" : $"（回答「{matched.Row.Answer.Cell.WholeSource().Quote}」）";
        return new UnreadLine(matched.Text.Line, matched.Text.WholeSource().Quote + answer);
    }

    private static ChecklistAnswer Answer(Side side, string control, MatchedRow matched)
    {
        PrintedAnswer printed = matched.Row.Answer;
        PaperText reason = printed.Reason;
        return new ChecklistAnswer
        {
            Side = side,
            Control = control,
            Answer = printed.Mark is { } given ? Fact.Known(given, printed.Cell.WholeSource(), matched.Confidence)
                : Fact.Unknown<ChecklistMark>(printed.Unclear ? "回答が読み取れません" : "回答欄が空欄", (printed.Cell.IsEmpty ? matched.Text : printed.Cell).WholeSource()),
            Reason = !reason.IsEmpty ? PaperFact.Of(reason) : printed.Mark == ChecklistMark.Yes ? Fact.NotApplicable<string>("理由の要らない回答") : new(),
            Ground = reason.IsEmpty || printed.Mark is not (ChecklistMark.No or null) ? new() : PaperFact.Of(WaiverGrounds.Of(reason.Folded), reason),
            Text = PaperFact.Of(matched.Text),
        };
    }
}
