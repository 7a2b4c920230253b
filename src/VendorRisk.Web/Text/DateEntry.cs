using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Web.Text;

/// <summary>
/// Reads a date as people type it: 令和8年4月1日, R8.4.1, 2026-04-01, 2026/4/1, in any width. The calendar is the real one: a day that an era did not have is no date,
/// and neither is one before 昭和 or after 2100.
/// </summary>
internal static partial class DateEntry
{
    public static readonly DateOnly First = new(1926, 12, 25);
    public static readonly DateOnly Last = new(2100, 12, 31);

    public static bool TryRead(string typed, out DateOnly date)
    {
        DateOnly? read = Read(typed).Date;
        date = read ?? default;
        return read is not null;
    }

    /// <summary>The date, or why there is none.</summary>
    public static DateReading Read(string typed)
    {
        string text = string.Concat(NormalizedText.Of(UnifiedKanji.In(typed), NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            return new DateReading(null, DateFault.Form);
        }

        JapaneseEra? era = JapaneseEra.Of(match.Groups["era"].Value);
        int stated = match.Groups["year"].Value == "元" ? 1 : Number(match, "year");
        int year = era is null ? stated : era.First.Year + stated - 1;
        int month = Number(match, "month");
        int day = Number(match, "day");
        if (stated < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return new DateReading(null, DateFault.NoSuchDay);
        }

        DateOnly date = new(year, month, day);
        return date < First ? new DateReading(null, DateFault.TooEarly)
            : date > Last ? new DateReading(null, DateFault.TooLate)
            : date < era?.First ? new DateReading(null, DateFault.BeforeEra, era, date)
            : date > era?.Last ? new DateReading(null, DateFault.AfterEra, era, date)
            : new DateReading(date);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?<era>令和|平成|昭和|大正|明治|[RHSTMrhstm])\\.?(?<year>[0-9]{1,2}|元)|(?<year>[0-9]{4}))[年./-](?<month>[0-9]{1,2})[月./-](?<day>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
