using System.Globalization;

namespace VendorRisk.Exports;

/// <summary>Days as Japanese public papers write them, in every language of the pages: what is handed in is Japanese.</summary>
internal static class JapaneseDay
{
    private static readonly (DateOnly Start, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
    ];

    /// <summary>令和8年3月31日.</summary>
    public static string Of(DateOnly day)
    {
        foreach ((DateOnly start, string name) in Eras)
        {
            if (day >= start)
            {
                int year = day.Year - start.Year + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year)}年{day.Month}月{day.Day}日");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
    }
}
