using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>Ends given as a length or by the fiscal year: から1年間, から3か年, から6月間, から年度末まで.</summary>
internal static partial class PeriodDuration
{
    /// <summary>No contract lasts longer, and dates end at the year 9999.</summary>
    private const int Longest = 999;

    /// <summary>The last day and how many characters say so; null when the words give none.</summary>
    public static (DateOnly? End, int Length) End(ReadOnlySpan<char> after, DateOnly? start)
    {
        if (start is not { } from || after.Length == 0)
        {
            return (null, 0);
        }

        string text = after[..Math.Min(after.Length, 24)].ToString();
        int fiscal = text.IndexOf("年度末", StringComparison.Ordinal);
        if (fiscal >= 0)
        {
            int year = from.Month >= 4 ? from.Year + 1 : from.Year;
            return (new DateOnly(year, 3, 31), fiscal + 3);
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '元' || JapaneseNumber.At(text, i, 3) is not { Value: > 0 } number)
            {
                continue;
            }

            if (number.Value > Longest)
            {
                return (null, 0);
            }

            if (YearsAndMonths().Match(text, i) is { Success: true } both)
            {
                int years = int.Parse(both.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
                int months = int.Parse(both.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
                return (from.AddYears(years).AddMonths(months).AddDays(-1), both.Index + both.Length);
            }

            Match unit = Unit().Match(text, number.End);
            if (!unit.Success)
            {
                return (null, 0);
            }

            DateOnly last = unit.Groups["years"].Success ? from.AddYears(number.Value) : unit.Groups["months"].Success ? from.AddMonths(number.Value) : from.AddDays(number.Value);
            return (last.AddDays(-1), unit.Index + unit.Length);
        }

        return (null, 0);
    }

    /// <summary>1年6か月間.</summary>
    [GeneratedRegex(@"\G(?<y>[1-9]\d?)(?:[かヶカケ箇ヵ]?年)(?:と|及び)?(?<m>[1-9]\d?)(?:[かヶカケ箇ヵ]月)間?(?!以内|程度|前|後)")]
    private static partial Regex YearsAndMonths();

    /// <summary>年間, か年, 月間, 日間; "within" (以内) sets no last day, and 年 alone may begin a date.</summary>
    [GeneratedRegex(@"\G(?:(?<years>[かヶカケ箇ヵ]年間?|年間|年(?=$|[)、。とをの]))|(?<months>[かヶカケ箇ヵ]月間?|月間)|(?<days>日間))(?!以内|程度|前|後)")]
    private static partial Regex Unit();
}
