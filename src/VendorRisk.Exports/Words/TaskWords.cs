using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Work;

namespace VendorRisk.Exports.Words;

/// <summary>The cell of a form's tasks, with what is re-entrusted marked as the paper marks it.</summary>
internal static class TaskWords
{
    public static string Cell(EngagementFacts facts, SheetFacts sheet)
    {
        string remark = sheet.Kind == SheetKind.Outsourcing
            ? facts.ReentrustedWork.Where(r => r.Place == ReentrustmentPlace.WorkList).Select(r => r.Statement.Or("")).FirstOrDefault(IsSentence) ?? ""
            : "";
        string tasks = List(sheet.Work, w => remark.Length == 0 && w.Reentrusted.Is(true));
        return remark.Length == 0 ? tasks : $"{tasks}\n{remark}";
    }

    /// <summary>Tasks one a line; tasks without numbers as the first way of joining them that reads back as the same tasks.</summary>
    public static string List(ImmutableArray<WorkItem> work, Func<WorkItem, bool> reentrusted)
    {
        string[] tasks = [.. work.Select(w => w.Text.Or("") + (reentrusted(w) ? "【再委託】" : ""))];
        if (work.All(w => w.Number > 0))
        {
            return string.Join('\n', work.Select((w, i) => w.Number.ToString(CultureInfo.InvariantCulture) + " " + tasks[i]));
        }

        string[] ways = [string.Join('・', tasks), string.Join('、', tasks), string.Join("及び", tasks), string.Join('\n', tasks)];
        return Array.Find(ways, w => WorkReader.Read(MarkupReader.Text(w, 1)).Select(t => t.Text.Or("")).SequenceEqual(work.Select(t => t.Text.Or(""))))
            ?? string.Join('\n', tasks.Select(t => "・" + t));
    }

    private static bool IsSentence(string words) => words.Contains('。', StringComparison.Ordinal);
}
