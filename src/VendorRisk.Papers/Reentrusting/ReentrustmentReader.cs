using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Collects every place of a paper that says which work is re-entrusted.</summary>
internal static class ReentrustmentReader
{
    public static ImmutableArray<ReentrustedWork> Read(PaperContext context) =>
    [
        .. context.Paper.Outline.SelectMany(f => Prose(f.Value)),
        .. context.Paper.Outline.SelectMany(f => LeafLists.Of(f.Value)).SelectMany(l => Marked(l, ReentrustmentPlace.OutlineList)),
        .. context.Sheets.Where(s => s.Facts.Kind is SheetKind.Outsourcing).SelectMany(s => s.Fields(FieldKind.Work)).SelectMany(WorkList),
        .. context.Sheets.Where(s => s.Facts.Kind is SheetKind.ReOutsourcing).SelectMany(Sheet),
        .. DeclaredTasks.Read(context),
    ];

    /// <remarks>A sentence that names the vendor is read by <see cref="DeclaredTasks"/>, which knows whose work it is.</remarks>
    private static IEnumerable<ReentrustedWork> Prose(PaperText text)
    {
        foreach (PaperText sentence in Sentences.Of(text).Where(s => ReentrustmentWords.Declares(s.Folded) && !CompanyMentions.Any(s)))
        {
            ImmutableArray<WorkItem> tasks = ProseTasks.Of(sentence);
            if (tasks.Length > 0)
            {
                yield return new ReentrustedWork
                {
                    Place = ReentrustmentPlace.Outline,
                    Statement = Fact.Known(sentence.Folded, SourceOfTasks(tasks, sentence)),
                    Work = tasks,
                    Partial = tasks.Any(t => t.Text.Or("").Contains("一部", StringComparison.Ordinal)),
                };
            }
        }
    }

    private static IEnumerable<ReentrustedWork> WorkList(PaperText text)
    {
        ImmutableArray<ReentrustedWork> marked = Marked(text, ReentrustmentPlace.WorkList);
        return marked.IsEmpty ? Prose(text).Select(r => r with { Place = ReentrustmentPlace.WorkList }) : marked;
    }

    private static ImmutableArray<ReentrustedWork> Marked(PaperText text, ReentrustmentPlace place)
    {
        ImmutableArray<WorkItem> tasks = [.. WorkReader.Read(text).Where(t => t.Reentrusted.Is(true))];
        if (tasks.IsEmpty)
        {
            return [];
        }

        ImmutableArray<TaskReference> references = TaskReference.InRemarks(text);
        return
        [
            new ReentrustedWork
            {
                Place = place,
                Statement = references.Length > 0
                    ? Fact.Known(references[0].Statement.Folded, references[0].Statement.WholeSource())
                    : Fact.Known(string.Join("、", tasks.Select(t => t.Text.Or(""))), tasks[0].Text.Source),
                Work = tasks,
                Partial = references.Any(r => r.Partial) || tasks.Any(t => t.Reentrusted.Source is { } said && TextFolding.Value(said.Quote).Contains("一部", StringComparison.Ordinal)),
            },
        ];
    }

    private static IEnumerable<ReentrustedWork> Sheet(SheetContext sheet)
    {
        if (sheet.Facts.Work.IsEmpty)
        {
            yield break;
        }

        yield return new ReentrustedWork
        {
            Place = ReentrustmentPlace.Sheet,
            Statement = Fact.Known(string.Join("、", sheet.Facts.Work.Select(w => w.Text.Or(""))), sheet.Facts.Work[0].Text.Source),
            Work = sheet.Facts.Work,
            LinkId = sheet.Facts.LinkId,
        };
    }

    private static Source? SourceOfTasks(ImmutableArray<WorkItem> tasks, PaperText sentence) =>
        tasks.Length > 0 ? tasks[0].Text.Source : sentence.WholeSource();
}
