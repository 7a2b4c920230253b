using System.Globalization;

namespace VendorRisk.Plugins.Oversight;

/// <summary>年度: 1 April of its year to 31 March of the next, both counting in.</summary>
internal readonly record struct FiscalYear(int Year)
{
    public DateOnly First => new(Year, 4, 1);

    public DateOnly Last => new(Year + 1, 3, 31);

    /// <summary>和暦, e.g. 令和5年度.</summary>
    public string Name
    {
        get
        {
            string date = Wording.Date(First);
            return date[..(date.IndexOf('年', StringComparison.Ordinal) + 1)] + "度";
        }
    }

    public static FiscalYear Of(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);
}
