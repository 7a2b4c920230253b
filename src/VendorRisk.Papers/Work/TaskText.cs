using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Work;

/// <summary>One printed task taken apart.</summary>
/// <param name="Number">Its number; 0 when none is.</param>
/// <param name="Words">The task itself.</param>
/// <param name="Mark">A mark that it is re-entrusted (【再委託】); empty when it has none.</param>
/// <param name="Remark">A remark that follows it (なお、…, ※…) and belongs to the list rather than to the task.</param>
internal sealed partial record TaskText(int Number, PaperText Words, PaperText Mark, PaperText Remark)
{
    public static TaskText Of(ListItem item)
    {
        PaperText text = item.Text;
        Match remark = Remarks().Match(text.Folded);
        int end = remark.Success ? remark.Index : text.Folded.Length;
        PaperText task = NumberedList.Trim(text, 0, end);
        Match mark = Marks().Match(task.Folded);
        bool ends = mark.Success && mark.Index + mark.Length == task.Folded.Length;
        bool opens = mark.Success && mark.Index == 0 && !ends;
        int from = opens ? mark.Length : 0;
        int to = ends ? mark.Index : task.Folded.Length;
        return new TaskText(
            item.Number,
            NumberedList.Trim(task, from, to),
            opens || ends ? task.Slice(mark.Index, mark.Length) : PaperText.Empty,
            NumberedList.Trim(text, end, text.Folded.Length));
    }

    /// <summary>Running text up to the first later sentence that says what the ward itself does or gets.</summary>
    public static PaperText WithoutWardsPart(PaperText text)
    {
        int at = 0;
        foreach (PaperText sentence in Sentences.Of(text))
        {
            int start = text.Folded.IndexOf(sentence.Folded, at, StringComparison.Ordinal);
            if (start > 0 && ByWard().IsMatch(sentence.Folded))
            {
                return NumberedList.Trim(text, 0, start);
            }

            at = start + sentence.Folded.Length;
        }

        return text;
    }

    [GeneratedRegex("(?<![地特都]|[ぁ-ん一-龥]{2})[区市町村県](の職員|職員)?(が|は|から|より|に|へ)")]
    private static partial Regex ByWard();

    /// <summary>A mark at either end of a task; (再委託先) and the like name a party and are none.</summary>
    [GeneratedRegex(@"^[【\[(<＜《](一部)?再(々|再)?委託(予定|有|あり|業務|対象)?(先?(予定)?:(?!無|なし|不可)[^】\]>＞》]{1,60})?[】\])>＞》]|[【\[(<＜《](一部)?再(々|再)?委託(予定|有|あり|業務|対象)?(先?(予定)?:(?!無|なし|不可)[^】\]>＞》]{1,60})?[】\])>＞》]$|[【\[(<＜《](\((株|有|同)\))?[^】\]>＞》()]{2,40}(に|へ)(一部)?再(々|再)?委託(予定|する)?[】\])>＞》]$")]
    private static partial Regex Marks();

    [GeneratedRegex("(なお、|ただし、|※|また、|このうち、?|うち、).*$", RegexOptions.Singleline)]
    private static partial Regex Remarks();
}
