using System.Text.RegularExpressions;

namespace VendorRisk.Papers.People;

/// <summary>What stands around a number of people: whether it is a rate, a part of another number, or the whole.</summary>
internal static partial class CountContext
{
    /// <summary>How far before a number its context is looked for.</summary>
    private const int Reach = 16;

    /// <summary>How far before a number the bracket around it is looked for.</summary>
    private const int LongestBracket = 80;

    /// <summary>1日当たり200人, 毎月約50人, 各回30名, 200人/日, 200人×240日: how many at a time, not how many in all.</summary>
    public static bool IsRate(string text, int start, int end) =>
        RateBefore().IsMatch(Before(text, start)) || RateAfter().IsMatch(text.AsSpan(end, Math.Min(6, text.Length - end)));

    /// <summary>うち児童1,200人, 内訳 …: counted in another number already.</summary>
    public static bool IsPart(string text, int start) => PartBefore().IsMatch(Before(text, start)) || InPartBracket(text, start);

    /// <summary>(うち新規300人、継続1,500人): a bracket of parts holds nothing else.</summary>
    private static bool InPartBracket(string text, int start)
    {
        int from = Math.Max(0, start - LongestBracket);
        int open = text.LastIndexOfAny(['(', ')', '。'], Math.Max(0, start - 1), Math.Max(0, start - from));
        return open >= 0 && text[open] == '(' && PartStart().IsMatch(text.AsSpan(open + 1, start - open - 1));
    }

    private static string Before(string text, int start) => text[Math.Max(0, start - Reach)..start];

    [GeneratedRegex(@"(?:(?<![月\d])[1一]\s?(?:日|か月|ヶ月|カ月|ヵ月|箇月|月|週間?|年度?|回|時間|件|台|校|園|所|施設|団体|組|班|世帯|室|クラス|会場|コース|便|人|名)(?:間)?(?:当たり|あたり|当り|につき|平均|ごと|毎)(?:に)?|(?<![月\d])[1一][日回](?:に|の)?|毎[日月週回]|各[回日校園組班会場コース]+|(?:日|月|週|時間|回)(?:平均|当たり|あたり))(?:の)?(?:平均)?(?:で)?(?:は)?[:、]?\s?(?:約|延べ|のべ|最大|およそ|おおむね|概ね|定員)?\s?$")]
    private static partial Regex RateBefore();

    [GeneratedRegex(@"^\s?(?:/\s?(?:日|月|週|回|時|か月)|[×✕xX*]\s?\d|\d+\s?(?:件|枚|回|部|台|通|口|点|冊|日)|日(?=$|[、。)])|ずつ)")]
    private static partial Regex RateAfter();

    [GeneratedRegex(@"(?:うち|内訳[:は]?|内数[:は]?)[^\d。\n]{0,10}$")]
    private static partial Regex PartBefore();

    [GeneratedRegex("^(?:うち|内訳|内数|内、)")]
    private static partial Regex PartStart();
}
