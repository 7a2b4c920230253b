using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Reads the tasks that a sentence of running text says are re-entrusted (…業務及び…業務の再委託を行う).</summary>
internal static partial class ProseTasks
{
    /// <summary>The tasks named right before the word 再委託, back to where the clause begins; none when it names none.</summary>
    public static ImmutableArray<WorkItem> Of(PaperText sentence)
    {
        string folded = sentence.Folded;
        int end = folded.LastIndexOf("再委託", StringComparison.Ordinal);
        if (end <= 0)
        {
            return [];
        }

        Match tail = BeforeWord().Match(folded[..end]);
        int start = 0;
        foreach (Match head in ClauseStart().Matches(folded[..(end - tail.Length)]))
        {
            start = head.Index + head.Length;
        }

        ImmutableArray<WorkItem>.Builder tasks = ImmutableArray.CreateBuilder<WorkItem>();
        int from = start;
        foreach (Match joint in Joint().Matches(folded[..(end - tail.Length)], start))
        {
            Add(tasks, sentence, from, joint.Index);
            from = joint.Index + joint.Length;
        }

        Add(tasks, sentence, from, end - tail.Length);
        return tasks.ToImmutable();
    }

    private static void Add(ImmutableArray<WorkItem>.Builder tasks, PaperText sentence, int start, int end)
    {
        PaperText words = NumberedList.Trim(sentence, start, end);
        if (words.IsEmpty)
        {
            return;
        }

        WorkItem task = WorkWords.Describe(words, 0);
        if (task.Activities.Length > 0)
        {
            tasks.Add(task with { Reentrusted = Fact.Known(true, words.WholeSource()) });
        }
    }

    /// <summary>What ties the tasks to the word itself.</summary>
    [GeneratedRegex("(については?|に関しては?|を|の|は)?、?(再委託先に)?$")]
    private static partial Regex BeforeWord();

    [GeneratedRegex("(ため|ので|から|うち|場合|において|により|また|なお|さらに|本件(では|は)|委託先(が|は)|事業者(が|は)|受託者(が|は))、?(?=[^、])")]
    private static partial Regex ClauseStart();

    [GeneratedRegex("及び|並びに|、|・|と(?=[^、。]{1,20}業務)")]
    private static partial Regex Joint();
}
