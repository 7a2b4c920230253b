using System.Globalization;

namespace VendorRisk.Web.Text;

/// <summary>Dates as Japanese public papers write them; for English readers the ISO form, which says the same without the eras.</summary>
internal static class Wareki
{
    private static readonly (DateOnly Start, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
    ];

    /// <summary>A moment by Japan's clock.</summary>
    public static string Show(DateTimeOffset moment)
    {
        DateTimeOffset japan = moment.ToOffset(TimeSpan.FromHours(9));
        return string.Create(CultureInfo.InvariantCulture, $"{Show(DateOnly.FromDateTime(japan.DateTime))} {japan:HH:mm}");
    }

    public static string Show(DateOnly date)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "ja")
        {
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

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
}
