using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Linked.Characters;
using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry.Certifications;

/// <summary>
/// A P-mark number: two digits for the body (10 = JIPDEC, others from 11), six for the holder, and, when printed, how often it was granted:
/// <c>10999999(03)</c>. A grant lasts two years, so the count cannot be higher than the years since the scheme began allow.
/// </summary>
internal static partial class PMarkNumber
{
    private const int SchemeBegan = 1998;
    private const int YearsPerGrant = 2;

    public static string Checked(string text, DateOnly? around, ProblemList problems)
    {
        string folded = Folded(text);
        Match match = Form().Match(folded);
        if (!match.Success)
        {
            problems.Add("number.pMarkForm", "number", $"プライバシーマークの番号「{text}」の形が違います。8桁の数字（10以上で始まる）と、あれば（更新回数2桁）を入力してください。例：10999999(03)");
            return text;
        }

        if (match.Groups["grants"] is { Success: true } grants && around is { } day)
        {
            int count = int.Parse(grants.ValueSpan, CultureInfo.InvariantCulture);
            int most = ((day.Year - SchemeBegan) / YearsPerGrant) + 1;
            if (count == 0 || count > most)
            {
                problems.Add("number.pMarkGrants", "number", $"プライバシーマークの番号「{folded}」の回数（{grants.Value}）は、{day.Year}年の時点ではあり得ません。番号と日付を証書と見比べてください。");
            }
        }

        return folded;
    }

    /// <summary>Body and holder without how often it was granted, which rises with each renewal; null when it is no P-mark number.</summary>
    public static string? HolderOf(string? text) => text is not null && Form().IsMatch(Folded(text)) ? Folded(text)[..8] : null;

    private static string Folded(string text) => string.Concat(NormalizedText.Of(text, NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not '-'));

    [GeneratedRegex(@"^[1-9][0-9]{7}(?:\((?<grants>[0-9]{2})\))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
