using System.Globalization;

namespace VendorRisk.Kernel;

/// <summary>Dates as Japanese public papers write them.</summary>
public static class Wareki
{
    private static readonly (DateOnly Start, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
    ];

    /// <summary>令和8年3月31日, in every language of the pages: what is handed in is Japanese.</summary>
    public static string Of(DateOnly date)
    {
        foreach ((DateOnly start, string name) in Eras)
        {
            if (date >= start)
            {
                int year = date.Year - start.Year + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year)}年{date.Month}月{date.Day}日");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
    }

    /// <summary>The same in the page's language: for English readers the ISO form, which says the same without the eras.</summary>
    public static string Show(DateOnly date) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? Of(date) : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment by Japan's clock, in the page's language.</summary>
    public static string Show(DateTimeOffset moment)
    {
        DateTimeOffset japan = TimeZoneInfo.ConvertTime(moment, JapanClock.Zone);
        return string.Create(CultureInfo.InvariantCulture, $"{Show(DateOnly.FromDateTime(japan.DateTime))} {japan:HH:mm}");
    }
}
