using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Dates;

/// <summary>Reads periods: from … to …, with the years, months and days that people leave out.</summary>
internal static partial class DatePeriods
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("～-~–—―");

    /// <summary>The first period of a text.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="contextYear">The year to take for a first date that has none; null leaves it open.</param>
    public static DatePeriod First(string text, int? contextYear = null)
    {
        ImmutableArray<DateMention> mentions = JapaneseDates.In(text);
        if (mentions.IsEmpty)
        {
            mentions = WithoutEra(text);
        }

        if (mentions.IsEmpty)
        {
            return DatePeriod.None;
        }

        DateMention first = mentions[0];
        DateMention? second = mentions.Length > 1 && Joins(text, first, mentions[1]) ? mentions[1] : InTheEraOf(first, text);
        if (second is null)
        {
            return Single(text, first, contextYear);
        }

        int? startYear = first.Year ?? contextYear ?? second.Year;
        DateOnly? start = startYear is int sy ? StartOf(first, sy) : null;
        if (first.Year is null && contextYear is null && start is { } guess && second.Year is int given && EndOf(second, given) < guess)
        {
            start = StartOf(first, given - 1);
        }

        DateOnly? end = End(second, start, startYear);
        return new DatePeriod(start, At(first), end, At(second));
    }

    /// <summary>令和7.4.1～8.3.31: the second day's year counts in the era that the first day names.</summary>
    private static DateMention? InTheEraOf(DateMention first, string text)
    {
        Match end = ShortEnd().Match(text, first.End, Math.Min(text.Length - first.End, 24));
        if (!end.Success || first.Year is not int year || text.AsSpan(first.Start, first.End - first.Start).IndexOfAny('令', 'R') < 0)
        {
            return null;
        }

        int Number(string group) => int.Parse(end.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        (int last, int month, int day) = (2018 + Number("y"), Number("m"), Number("d"));
        return last >= year && last - year <= 15 && Day(last, month, day) is not null
            ? new DateMention(end.Groups["y"].Index, end.Index + end.Length, last, month, day, FiscalYear: false, SameYear: false)
            : null;
    }

    /// <summary>7.4.1～8.3.31: both ends in the year's number of the present era, as tables of offices shorten it. Higher numbers could be western years, so they stay unread.</summary>
    private static ImmutableArray<DateMention> WithoutEra(string text)
    {
        Match match = Short().Match(text);
        if (!match.Success)
        {
            return [];
        }

        int[] numbers = [.. match.Groups["n"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture))];
        CaptureCollection days = match.Groups["day"].Captures;
        return numbers is [<= 15, <= 12, <= 31, <= 15, <= 12, <= 31]
            ? [.. Enumerable.Range(0, 2).Select(i => new DateMention(days[i].Index, days[i].Index + days[i].Length, 2018 + numbers[i * 3], numbers[(i * 3) + 1], numbers[(i * 3) + 2], FiscalYear: false, SameYear: false))]
            : [];
    }

    [GeneratedRegex(@"^\D{0,4}(?<day>(?<n>[1-9]\d?)\.(?<n>[1-9]\d?)\.(?<n>[1-9]\d?))(?:から|より|～|~|-|―|–|—)(?<day>(?<n>[1-9]\d?)\.(?<n>[1-9]\d?)\.(?<n>[1-9]\d?))(?![\d.])")]
    private static partial Regex Short();

    public static DateOnly? StartOf(DateMention mention, int year) =>
        mention.Month is not int month ? (mention.FiscalYear ? Day(year, 4, 1) : null)
        : Day(FiscalToCalendar(mention, year, month), month, mention.MonthEnd ? DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month) : mention.Day ?? 1);

    public static DateOnly? EndOf(DateMention mention, int year)
    {
        if (mention.Month is not int month)
        {
            return mention.FiscalYear ? Day(year + 1, 3, 31) : null;
        }

        int calendar = FiscalToCalendar(mention, year, month);
        return Day(calendar, month, mention.Day ?? DateTime.DaysInMonth(Math.Clamp(calendar, 1, 9999), month));
    }

    private static DateOnly? End(DateMention mention, DateOnly? start, int? startYear)
    {
        if (mention.Year is int year)
        {
            return EndOf(mention, year);
        }

        if (startYear is not int inherited)
        {
            return null;
        }

        int from = start?.Year ?? inherited;
        DateOnly? end = EndOf(mention, from);
        return end < start && !mention.SameYear ? EndOf(mention, from + 1) : end;
    }

    private static DatePeriod Single(string text, DateMention mention, int? contextYear)
    {
        int? year = mention.Year ?? contextYear;
        if (year is not int y)
        {
            return DatePeriod.None;
        }

        ReadOnlySpan<char> after = text.AsSpan(mention.End);
        if (StartsWithPast(after, "まで"))
        {
            return new DatePeriod(null, null, EndOf(mention, y), At(mention));
        }

        if (EndsPeriod(text.AsSpan(0, mention.Start)))
        {
            return new DatePeriod(null, null, EndOf(mention, y), At(mention));
        }

        DateOnly? start = StartOf(mention, y);
        if (after.TrimStart().StartsWith("から") || after.TrimStart().StartsWith("より") || after.TrimStart().StartsWith("以降"))
        {
            (DateOnly? end, int length) = PeriodDuration.End(after, start);
            return new DatePeriod(start, At(mention), end, end is null ? null : (mention.End, length));
        }

        return new DatePeriod(start, At(mention), EndOf(mention, y), At(mention));
    }

    /// <summary>契約締結日から…, 契約日～…: the first day is no date, so the date behind is the last one.</summary>
    private static bool EndsPeriod(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> lead = before.TrimEnd().TrimEnd('、');
        int joint = lead.EndsWith("から") || lead.EndsWith("より") ? 2 : lead.Length > 0 && Dashes.Contains(lead[^1]) ? 1 : 0;
        return joint > 0 && lead[..^joint].TrimEnd() is { Length: > 0 } first && char.IsLetter(first[^1]) && first[Math.Max(0, first.Length - 12)..].Contains('日');
    }

    private static bool StartsWithPast(ReadOnlySpan<char> after, string word)
    {
        ReadOnlySpan<char> rest = after.TrimStart();
        if (rest.StartsWith("("))
        {
            int close = rest.IndexOf(')');
            rest = close > 0 && close < 12 ? rest[(close + 1)..] : rest;
        }

        return rest.StartsWith(word);
    }

    /// <summary>Whether two dates are the two ends of one period: only joining words, brackets and short labels stand between them.</summary>
    private static bool Joins(string text, DateMention first, DateMention second)
    {
        ReadOnlySpan<char> between = text.AsSpan(first.End, second.Start - first.End);
        foreach (ValueMatch weekday in Weekday().EnumerateMatches(between))
        {
            between = between[weekday.Length..];
        }

        if (between.Length > 40 || between.Contains('。') || between.Contains('※'))
        {
            return false;
        }

        // A long vowel mark and the like join only right behind the first day: elsewhere they are letters of words.
        return between.ContainsAny(Dashes) || (between.TrimStart() is { Length: > 0 } joint && joint[0] is '－' or 'ー' or '‐' or '‑' or '−' or '─') || between.Contains("から", StringComparison.Ordinal) || between.Contains("より", StringComparison.Ordinal)
            || between.Contains("至", StringComparison.Ordinal) || between.Contains("終", StringComparison.Ordinal) || between.Contains("期限", StringComparison.Ordinal)
            || between.Contains("完了", StringComparison.Ordinal) || between.Contains("開始", StringComparison.Ordinal)
            || (between.Trim().Length <= 1 && text.AsSpan(second.End).TrimStart().StartsWith("まで"));
    }

    [GeneratedRegex(@"^ ?\([日月火水木金土](?:曜日?)?(?:・?祝)?\)")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^ ?(?:[～~\-–—―－ー‐−─]|から) ?(?<y>\d{1,2})(?<mark>[./])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?!\d)")]
    private static partial Regex ShortEnd();

    private static int FiscalToCalendar(DateMention mention, int year, int month) => mention.FiscalYear && month <= 3 ? year + 1 : year;

    private static (int At, int Length) At(DateMention mention) => (mention.Start, mention.End - mention.Start);

    private static DateOnly? Day(int year, int month, int day) =>
        year is < 1868 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);
}
