using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>Finds dates in folded text: eras in every spelling, western years, 同年, months without a year, fiscal years.</summary>
internal static class JapaneseDates
{
    private static readonly ImmutableArray<(string Name, int Before)> Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("令", 2018), ("平", 1988), ("昭", 1925), ("R", 2018), ("H", 1988), ("S", 1925)];

    public static ImmutableArray<DateMention> In(string text)
    {
        ImmutableArray<DateMention>.Builder found = ImmutableArray.CreateBuilder<DateMention>();
        for (int i = 0; i < text.Length;)
        {
            DateMention? mention = At(text, i) ?? EraLeftOut(text, i, found);
            if (mention is not null)
            {
                found.Add(mention with { End = PastSameDay(text, mention) });
                i = found[^1].End;
            }
            else
            {
                i = SkipNumber(text, i);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>A number that is no date is passed as a whole, so that its tail is not taken for one.</summary>
    private static int SkipNumber(string text, int i)
    {
        int next = i + 1;
        if (char.IsAsciiDigit(text[i]))
        {
            while (next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] == ','))
            {
                next++;
            }
        }

        return next;
    }

    /// <summary>令和7年4月1日から10年3月31日まで: the second year is of the first one's era.</summary>
    private static DateMention? EraLeftOut(string text, int start, ImmutableArray<DateMention>.Builder found)
    {
        if (found.Count == 0 || found[^1].Year is not int last || found[^1].Start >= start || !char.IsAsciiDigit(text[start]) || (start > 0 && char.IsAsciiDigit(text[start - 1]))
            || EraYear(text, found[^1].Start) is not { } era || JapaneseNumber.At(text, start, 2) is not { Value: >= 1 and <= 64 } number)
        {
            return null;
        }

        int at = Skip(text, number.End);
        int year = last - era.OfEra + number.Value;
        return StartsWith(text, at, "年") && !StartsWith(text, at, "年度") && year >= era.Year
            ? MonthDay(text, start, Skip(text, at + 1), year, fiscal: false)
            : null;
    }

    /// <summary>2025年4月1日(令和7年4月1日): one day in both calendars.</summary>
    private static int PastSameDay(string text, DateMention mention)
    {
        int open = Skip(text, mention.End);
        int inner = Skip(text, open + 1);
        if (inner >= text.Length || text[open] is not ('(' or '/' or '・')
            || At(text, inner) is not { Year: not null } other || (other.Year, other.Month, other.Day, other.FiscalYear) != (mention.Year, mention.Month, mention.Day, mention.FiscalYear))
        {
            return mention.End;
        }

        int close = Skip(text, other.End);
        return text[open] != '(' ? other.End : close < text.Length && text[close] == ')' ? close + 1 : mention.End;
    }

    private static DateMention? At(string text, int start)
    {
        if (text[start] == '同')
        {
            return AfterSameYear(text, start);
        }

        (int Year, int OfEra, int End)? year = EraYear(text, start) ?? WesternYear(text, start);
        if (year is null)
        {
            return char.IsAsciiDigit(text[start]) ? MonthFirst(text, start) : null;
        }

        // 2025(令和7)年: the other calendar's year before 年.
        int at = PastOtherYear(text, Skip(text, year.Value.End), year.Value.Year);
        if (StartsWith(text, at, "年度"))
        {
            int past = PastOtherYear(text, Skip(text, at + 2), year.Value.Year);
            return MonthDay(text, start, past, year.Value.Year, fiscal: true)
                ?? new DateMention(start, past > Skip(text, at + 2) ? past : at + 2, year.Value.Year, null, null, FiscalYear: true, SameYear: false);
        }

        if (StartsWith(text, at, "年"))
        {
            return MonthDay(text, start, PastOtherYear(text, Skip(text, at + 1), year.Value.Year), year.Value.Year, fiscal: false);
        }

        return at < text.Length && text[at] is '.' or '/' or '-' ? Separated(text, start, at, year.Value.Year) : null;
    }

    /// <summary>The position after a bracket that gives the same year in the other calendar: (令和7年), (2025).</summary>
    private static int PastOtherYear(string text, int at, int year)
    {
        bool bracket = at < text.Length && text[at] == '(';
        if (at >= text.Length || !(bracket || text[at] is '/' or '・'))
        {
            return at;
        }

        int inner = Skip(text, at + 1);
        if (inner >= text.Length || (EraYear(text, inner) ?? WesternYear(text, inner)) is not { } other || other.Year != year)
        {
            return at;
        }

        int end = Skip(text, other.End);
        if (!bracket)
        {
            return StartsWith(text, end, "年") ? StartsWith(text, end, "年度") ? at : end + 1 : at;
        }

        end = StartsWith(text, end, "年度") ? end + 2 : StartsWith(text, end, "年") ? end + 1 : end;
        end = Skip(text, end);
        return end < text.Length && text[end] == ')' ? Skip(text, end + 1) : at;
    }

    private static DateMention? AfterSameYear(string text, int start)
    {
        int at = Skip(text, start + 1);
        if (StartsWith(text, at, "年"))
        {
            at = Skip(text, at + 1);
        }
        else if (StartsWith(text, at, "月"))
        {
            return null;
        }

        return MonthDay(text, start, at, null, fiscal: false) is { } rest ? rest with { SameYear = true } : null;
    }

    private static DateMention? MonthFirst(string text, int start) => MonthDay(text, start, start, null, fiscal: false);

    private static DateMention? MonthDay(string text, int start, int at, int? year, bool fiscal)
    {
        if (JapaneseNumber.At(text, at, 2) is not { Value: >= 1 and <= 12 } month)
        {
            return null;
        }

        int unit = Skip(text, month.End);
        if (!StartsWith(text, unit, "月"))
        {
            return null;
        }

        int afterMonth = unit + 1;
        if (StartsWith(text, afterMonth, "間") || StartsWith(text, afterMonth, "以") || StartsWith(text, afterMonth, "分の"))
        {
            return null;
        }

        int dayAt = Skip(text, afterMonth);
        if (StartsWith(text, dayAt, "末"))
        {
            int end = StartsWith(text, dayAt, "末日") ? dayAt + 2 : dayAt + 1;
            return new DateMention(start, end, year, month.Value, null, fiscal, SameYear: false) { MonthEnd = true };
        }

        if (JapaneseNumber.At(text, dayAt, 2) is { Value: >= 1 and <= 31 } day && Skip(text, day.End) is int dayUnit && StartsWith(text, dayUnit, "日")
            && !StartsWith(text, dayUnit + 1, "間"))
        {
            return new DateMention(start, dayUnit + 1, year, month.Value, day.Value, fiscal, SameYear: false);
        }

        return new DateMention(start, afterMonth, year, month.Value, null, fiscal, SameYear: false);
    }

    /// <summary>R7.10.1, 2025/10/1, 2025-10-01.</summary>
    private static DateMention? Separated(string text, int start, int at, int year)
    {
        char separator = text[at];
        if (JapaneseNumber.At(text, at + 1, 2) is not { Value: >= 1 and <= 12 } month || !char.IsAsciiDigit(text[at + 1]))
        {
            return null;
        }

        if (month.End < text.Length && text[month.End] == separator
            && JapaneseNumber.At(text, month.End + 1, 2) is { Value: >= 1 and <= 31 } day)
        {
            return new DateMention(start, day.End, year, month.Value, day.Value, FiscalYear: false, SameYear: false);
        }

        return separator == '-' || (separator == '.' && !IsEnd(text, start, month.End)) ? null : new DateMention(start, month.End, year, month.Value, null, FiscalYear: false, SameYear: false);
    }

    /// <summary>R7.4～R8.3: a month without its day is one end of a period; elsewhere it may number anything.</summary>
    private static bool IsEnd(string text, int start, int end) =>
        (end < text.Length && (text[end] is '～' or '~' or '-' or '–' or '—' || StartsWith(text, end, "から") || StartsWith(text, end, "より")))
        || (start > 0 && (text[start - 1] is '～' or '~' or '-' or '–' or '—' || (start > 1 && text[(start - 2)..start] is "から" or "より")) && (end >= text.Length || text[end] is not '.'));

    /// <summary>The western year, its number in the era, and the position after it.</summary>
    private static (int Year, int OfEra, int End)? EraYear(string text, int start)
    {
        foreach ((string name, int before) in Eras)
        {
            bool latin = name.Length == 1 && char.IsAsciiLetter(name[0]);
            if (!StartsWith(text, start, name) || (latin && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            int at = Skip(text, start + name.Length);
            if (latin && at < text.Length && text[at] == '.')
            {
                at++;
            }

            if (JapaneseNumber.At(text, at, 2) is { Value: >= 1 and <= 64 } number && (name.Length == 2 || char.IsAsciiDigit(text[at]) || text[at] == '元'))
            {
                return (before + number.Value, number.Value, number.End);
            }
        }

        return null;
    }

    private static (int Year, int OfEra, int End)? WesternYear(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]) || JapaneseNumber.At(text, start, 4) is not { Value: >= 1900 and <= 2199 } year)
        {
            return null;
        }

        return year.End < text.Length && char.IsAsciiDigit(text[year.End]) ? null : (year.Value, year.Value, year.End);
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }

        return at;
    }

    private static bool StartsWith(string text, int at, string word) =>
        at <= text.Length - word.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
