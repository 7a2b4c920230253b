using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Web.Text;

/// <summary>Reads a date as people type it: 令和8年4月1日, R8.4.1, 2026-04-01, 2026/4/1, in any width.</summary>
internal static partial class DateEntry
{
    public static bool TryRead(string typed, out DateOnly date)
    {
        date = default;
        string text = string.Concat(NormalizedText.Of(typed, NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        int year = match.Groups["year"].Value == "元" ? 1 : int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        year += char.ToUpperInvariant(match.Groups["era"].Value.FirstOrDefault()) switch { '令' or 'R' => 2018, '平' or 'H' => 1988, '昭' or 'S' => 1925, _ => 0 };
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture):00}-{int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture):00}"),
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year >= 1926;
    }

    [GeneratedRegex("^(?:(?<era>令和|平成|昭和|[RHSrhs])\\.?(?<year>[0-9]{1,2}|元)|(?<year>[0-9]{4}))[年./-](?<month>[0-9]{1,2})[月./-](?<day>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
