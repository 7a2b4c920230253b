using System.Globalization;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Tests.Text;

public sealed class WarekiTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("2026-11-21", "令和8年11月21日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-24", "1926年12月24日")]
    public void Date_InJapanese_StandsInItsEra(string date, string expected)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("ja");

        Wareki.Show(DateOnly.Parse(date, CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Fact]
    public void Date_InEnglish_IsIso()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");

        Wareki.Show(new DateOnly(2026, 2, 3)).ShouldBe("2026-02-03");
    }

    [Fact]
    public void Moment_BeforeMidnightInGreenwich_IsTheNextDayInJapan()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("ja");

        Wareki.Show(new DateTimeOffset(2026, 3, 31, 15, 30, 0, TimeSpan.Zero)).ShouldBe("令和8年4月1日 00:30");
    }
}
