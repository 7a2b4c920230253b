using System.Globalization;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>Shows the numbers of a workbook as its cells do: dates in the Western or the Japanese calendar, thousands, percent, words of the format.</summary>
internal sealed class NumberFormats
{
    private const string Era = "ggge\"年\"m\"月\"d\"日\"";

    private readonly List<string> _ofStyle = [];
    private readonly bool _from1904;

    public NumberFormats(XElement? styles, bool from1904)
    {
        _from1904 = from1904;
        Dictionary<int, string> own = [];
        foreach (XElement format in styles?.Element("numFmts")?.Elements("numFmt") ?? [])
        {
            own[Number(format, "numFmtId")] = (string?)format.Attribute("formatCode") ?? "";
        }

        foreach (XElement style in styles?.Element("cellXfs")?.Elements("xf") ?? [])
        {
            int id = Number(style, "numFmtId");
            _ofStyle.Add(own.TryGetValue(id, out string? code) ? code : BuiltIn(id));
        }
    }

    /// <param name="value">The stored number.</param>
    /// <param name="style">The cell's style.</param>
    public string Show(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return value;
        }

        string code = style >= 0 && style < _ofStyle.Count ? _ofStyle[style] : "";
        List<FormatToken> tokens = FormatToken.Of(FirstSection(code));
        return tokens.Any(t => t.IsDate) && Day(number) is { } day ? DateFormat.Show(day, number, tokens) : Decimal(number, tokens);
    }

    private DateOnly? Day(double number)
    {
        double days = Math.Floor(number) + (_from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber;
        return days >= 1 && days <= DateOnly.MaxValue.DayNumber && number >= 0 ? DateOnly.FromDayNumber((int)days) : null;
    }

    private static string Decimal(double number, List<FormatToken> tokens)
    {
        string digits = string.Concat(tokens.Where(t => t.Kind == FormatTokenKind.Digits).Select(t => t.Text));
        string general = Math.Abs(number) < 1e15 ? number.ToString("0.##########", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
        if (digits.Length == 0)
        {
            return tokens.Count == 0 || tokens.All(t => t.Kind == FormatTokenKind.Word && t.Text is "General" or "G/標準" or "@") ? general : general + Words(tokens);
        }

        bool percent = digits.Contains('%', StringComparison.Ordinal);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : Math.Min(digits.AsSpan(point).Count('0'), 15);
        string grouped = digits.Contains(',', StringComparison.Ordinal) ? "N" : "F";
        string shown = (percent ? number * 100 : number).ToString(grouped + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + (percent ? "%" : "");
        int at = tokens.FindIndex(t => t.Kind == FormatTokenKind.Digits);
        return Words(tokens[..at]) + shown + Words(tokens[(at + 1)..]);
    }

    private static string Words(List<FormatToken> tokens) => string.Concat(tokens.Where(t => t.Kind == FormatTokenKind.Word).Select(t => t.Text));

    /// <summary>The part for positive numbers; a semicolon in quotes is a word.</summary>
    private static string FirstSection(string code)
    {
        bool quoted = false;
        for (int i = 0; i < code.Length; i++)
        {
            quoted ^= code[i] == '"';
            if (code[i] == ';' && !quoted)
            {
                return code[..i];
            }
        }

        return code;
    }

    private static int Number(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    /// <summary>The formats a Japanese Excel does not write into its files.</summary>
    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 30 => "yyyy/m/d",
        15 or 16 or 22 => "yyyy/m/d",
        17 => "yyyy/m",
        27 or 36 or 50 or 57 => "ge.m.d",
        28 or 29 or 51 or 54 or 58 => Era,
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        34 or 55 or 52 => "yyyy\"年\"m\"月\"",
        35 or 56 or 53 => "m\"月\"d\"日\"",
        18 or 19 or 20 or 21 or 32 or 33 => "h:mm",
        _ => "",
    };
}
