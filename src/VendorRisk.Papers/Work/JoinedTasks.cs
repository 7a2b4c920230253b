using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Work;

/// <summary>Tasks written in one breath (受付・抽選・発送の業務): taken apart only where every part names something that is done.</summary>
internal static class JoinedTasks
{
    /// <summary>A ticked box before each task; what stood at empty ones is gone by now.</summary>
    private const string Ticks = "☑☒✓✔■";

    public static ImmutableArray<PaperText> Split(PaperText task)
    {
        if (task.Folded.AsSpan().IndexOfAny(Ticks) >= 0)
        {
            return [.. Parts(task, Ticks).Where(p => !p.IsEmpty)];
        }

        ImmutableArray<PaperText> parts = [.. Parts(task, "・")];
        return parts.Length > 1 && parts.All(p => !WorkWords.Activities(p.Folded).IsEmpty) ? parts : [task];
    }

    private static IEnumerable<PaperText> Parts(PaperText task, string separators)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < task.Folded.Length; i++)
        {
            depth += task.Folded[i] switch { '(' or '「' or '【' => 1, ')' or '」' or '】' => -1, _ => 0 };
            if (depth == 0 && separators.Contains(task.Folded[i], StringComparison.Ordinal))
            {
                yield return NumberedList.Trim(task, start, i);
                start = i + 1;
            }
        }

        yield return NumberedList.Trim(task, start, task.Folded.Length);
    }
}
