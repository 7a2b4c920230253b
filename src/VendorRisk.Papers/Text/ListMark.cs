using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Text;

/// <summary>A number that may open an item of a list.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">The number.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="Length">How long it is.</param>
internal sealed partial record ListMark(ListMarkKind Kind, int Number, int Start, int Length)
{
    public static IEnumerable<ListMark> Find(PaperText text)
    {
        foreach (Match match in Numbers().Matches(text.Folded))
        {
            if (match.Groups["circled"].Success)
            {
                yield return new ListMark(ListMarkKind.Circled, match.Value[0] - '①' + 1, match.Index, 1);
            }
            else if (match.Groups["bracketed"].Success)
            {
                yield return new ListMark(ListMarkKind.Bracketed, Parse(match.Groups["bracketed"].Value), match.Index, match.Length);
            }
            else if (OpensItem(text, match))
            {
                yield return new ListMark(ListMarkKind.Plain, Parse(match.Value), match.Index, match.Length);
            }
        }
    }

    private static bool OpensItem(PaperText text, Match number)
    {
        string folded = text.Folded;
        int end = number.Index + number.Length;
        bool begins = text.AfterGap(number.Index) || folded[number.Index - 1] is '\n' or '。' or '】' or ')';
        if (!begins || end >= folded.Length)
        {
            return false;
        }

        bool separated = text.AfterGap(end) || folded[end] is '.' or ' ' or ':' or '、';
        bool glued = char.IsLetter(folded[end]) && !char.IsAscii(folded[end]) && (number.Index == 0 || folded[number.Index - 1] is '\n' or '。' or '】');
        bool yearly = text.AfterGap(end) && Yearly().IsMatch(folded[end..Math.Min(folded.Length, end + 6)]);
        return yearly || ((separated || glued) && !Counter().IsMatch(folded[end..Math.Min(folded.Length, end + 6)]));
    }

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<circled>[①-⑳])|\((?<bracketed>[0-9]{1,2})\)|(?<![\d.,/\-～第])(?<plain>[0-9]{1,2})(?![\d,/\-])")]
    private static partial Regex Numbers();

    /// <summary>A unit after the number: then it is a figure, not an item's number.</summary>
    [GeneratedRegex("^(年度?|か月|ヶ月|月|日|回|人|名|件|世帯|歳|円|時間?|分|枚|階|条|項|号|割|倍|%|個|台|箇所|か所|週間?|部)(以上|以下|以内|以降|程度|目|毎|ごと|まで|から|に|を|の|は|が|、|。|\\)|\\(|$|未満|末|頃|\\d)|^[百千万億]")]
    private static partial Regex Counter();

    /// <summary>「1 年1回以上…」, 「2 年に一度…」: the item begins with a frequency; the number before the gap counts no years.</summary>
    [GeneratedRegex(@"^[年月週](?:間?に)?(?:\d{1,2}|[一二三四五]|数)[回度]")]
    private static partial Regex Yearly();
}
