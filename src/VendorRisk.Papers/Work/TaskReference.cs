using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Work;

/// <summary>A sentence that says by their numbers which tasks of a list are re-entrusted (上記1の一部業務は再委託を行う).</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Partial">Whether only a part of them is meant.</param>
/// <param name="Statement">The sentence.</param>
internal sealed partial record TaskReference(ImmutableArray<int> Numbers, bool Partial, PaperText Statement)
{
    public static ImmutableArray<TaskReference> Find(PaperText text) =>
        [.. Sentences.Of(text).Where(s => ReentrustmentWords.Declares(s.Folded)).Select(Of).OfType<TaskReference>()];

    /// <summary>References in the remarks beside a printed list of tasks.</summary>
    public static ImmutableArray<TaskReference> InRemarks(PaperText text)
    {
        NumberedList list = NumberedList.Of(text);
        return list.Items.IsEmpty
            ? Find(TaskText.Of(new ListItem(0, text)).Remark)
            : [.. list.Items.Select(i => TaskText.Of(i).Remark).Append(list.Preamble).SelectMany(t => Find(t))];
    }

    private static TaskReference? Of(PaperText sentence)
    {
        Match match = Reference().Match(sentence.Folded);
        if (!match.Success)
        {
            return null;
        }

        ImmutableArray<int> numbers = [.. Digits().Matches(match.Groups["numbers"].Value).Select(Number)];
        return new TaskReference(numbers, sentence.Folded.Contains("一部", StringComparison.Ordinal), sentence);
    }

    private static int Number(Match match) =>
        match.Value[0] is >= '①' and <= '⑳' ? match.Value[0] - '①' + 1 : int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(上記|前記|業務内容|委託内容|委託の内容|項番|No\.?|のうち、?|うち、?)の?(?<numbers>(\(?[0-9]{1,2}\)?|[①-⑳])((、|・|及び|と|から|並びに)(\(?[0-9]{1,2}\)?|[①-⑳]))*)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"[0-9]{1,2}|[①-⑳]")]
    private static partial Regex Digits();
}
