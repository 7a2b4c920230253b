using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Work;

/// <summary>Reads a statement of work (委託の内容) into its tasks.</summary>
internal static class WorkReader
{
    /// <summary>The tasks in printed order: one for each number of the list, or one for a text without a list. Remarks after the list are no tasks.</summary>
    public static ImmutableArray<WorkItem> Read(PaperText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        NumberedList list = NumberedList.Of(text);
        ImmutableArray<ListItem> items = list.Items.IsEmpty
            ? [.. JoinedTasks.Split(TaskText.WithoutWardsPart(list.Preamble)).Select(t => new ListItem(0, t))]
            : list.Items;
        ImmutableArray<TaskText> tasks = [.. items.Select(TaskText.Of).Where(t => !t.Words.IsEmpty)];
        ImmutableArray<TaskReference> references = TaskReference.InRemarks(text);
        bool anyMarked = references.Length > 0 || tasks.Any(t => !t.Mark.IsEmpty);
        return [.. tasks.Select(t => WorkWords.Describe(t.Words, t.Number) with { Reentrusted = Reentrusted(t, references, anyMarked) })];
    }

    private static Fact<bool> Reentrusted(TaskText task, ImmutableArray<TaskReference> references, bool anyMarked)
    {
        if (!task.Mark.IsEmpty)
        {
            return Fact.Known(true, task.Mark.WholeSource());
        }

        TaskReference? reference = references.FirstOrDefault(r => r.Numbers.Contains(task.Number));
        if (reference is not null)
        {
            return Fact.Known(true, reference.Statement.WholeSource());
        }

        return anyMarked
            ? Fact.Known(false, task.Words.WholeSource())
            : Fact.Unknown<bool>("業務の一覧に再委託の印がありません", task.Words.WholeSource());
    }
}
