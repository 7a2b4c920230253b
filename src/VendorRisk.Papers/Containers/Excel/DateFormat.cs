using System.Globalization;
using System.Text;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A day, or a time of day, as a cell's format shows it.</summary>
internal static class DateFormat
{
    private static readonly (DateOnly From, string Long, string Short, string Letter)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和", "令", "R"),
        (new DateOnly(1989, 1, 8), "平成", "平", "H"),
        (new DateOnly(1926, 12, 25), "昭和", "昭", "S"),
        (new DateOnly(1912, 7, 30), "大正", "大", "T"),
    ];

    public static string Show(DateOnly day, double serial, List<FormatToken> tokens)
    {
        int seconds = (int)Math.Round((serial - Math.Floor(serial)) * 86_400) % 86_400;
        StringBuilder shown = new();
        bool afterHour = false;
        foreach (FormatToken token in tokens)
        {
            if (token.Kind != FormatTokenKind.Date)
            {
                shown.Append(token.Text);
                continue;
            }

            shown.Append(token.Text[0] switch
            {
                'y' => token.Text.Length > 2 ? Padded(day.Year, 4) : Padded(day.Year % 100, 2),
                'm' when afterHour => Padded(seconds / 60 % 60, token.Text.Length),
                'm' => Padded(day.Month, token.Text.Length),
                'd' when token.Text.Length <= 2 => Padded(day.Day, token.Text.Length),
                'd' or 'a' => Weekday(day, token.Text),
                'g' => EraOf(day, token.Text.Length),
                'e' or 'r' => Padded(YearOfEra(day), token.Text.Length),
                'h' => Padded(seconds / 3600, token.Text.Length),
                's' => Padded(seconds % 60, token.Text.Length),
                _ => "",
            });
            afterHour = token.Text[0] == 'h';
        }

        return shown.ToString();
    }

    private static string Padded(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(width, 4), '0');

    private static string EraOf(DateOnly day, int length)
    {
        (_, string full, string brief, string letter) = Array.Find(Eras, e => day >= e.From);
        return (length >= 3 ? full : length == 2 ? brief : letter) ?? "";
    }

    private static int YearOfEra(DateOnly day) => day.Year - (Array.Find(Eras, e => day >= e.From).From.Year - 1);

    private static string Weekday(DateOnly day, string letters)
    {
        string name = "日月火水木金土"[(int)day.DayOfWeek].ToString();
        return letters == "aaaa" ? name + "曜日" : letters[0] == 'a' ? name : "";
    }
}
