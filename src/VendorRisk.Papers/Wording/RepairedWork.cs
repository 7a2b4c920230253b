using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Wording;

/// <summary>Reads the meaning of tasks with garbled words put right; the printed text stays as it is.</summary>
internal static class RepairedWork
{
    public static EngagementFacts Apply(EngagementFacts facts, ImmutableArray<WordingDefect> garbled) => facts with
    {
        Sheets = [.. facts.Sheets.Select(s => s with { Work = Apply(s.Work, garbled) })],
    };

    public static ImmutableArray<WorkItem> Apply(ImmutableArray<WorkItem> work, ImmutableArray<WordingDefect> garbled) =>
        [.. work.Select(w => Apply(w, garbled))];

    private static WorkItem Apply(WorkItem task, ImmutableArray<WordingDefect> garbled)
    {
        string printed = task.Text.Or("");
        string meant = garbled.Aggregate(printed, (t, d) => t.Replace(d.Printed.Or("\0"), d.Meant.Or(""), StringComparison.Ordinal));
        return meant == printed
            ? task
            : task with { Activities = WorkWords.Activities(meant), Objects = WorkWords.Objects(meant) };
    }
}
