using VendorRisk.Web.Text;

namespace VendorRisk.Web.Tests.Text;

public class DateEntryTests
{
    [Theory]
    [InlineData("令和8年4月1日", 2026, 4, 1)]
    [InlineData("令和元年５月１日", 2019, 5, 1)]
    [InlineData("R8.4.1", 2026, 4, 1)]
    [InlineData("H31/4/30", 2019, 4, 30)]
    [InlineData("2026-04-01", 2026, 4, 1)]
    [InlineData(" ２０２６／４／１ ", 2026, 4, 1)]
    public void Date_AsPeopleTypeIt_IsRead(string typed, int year, int month, int day)
    {
        DateEntry.TryRead(typed, out DateOnly date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("まもなく")]
    [InlineData("令和8年2月30日")]
    [InlineData("2026-13-01")]
    [InlineData("4月1日")]
    [InlineData("")]
    public void Date_ThatIsNone_IsNotRead(string typed) => DateEntry.TryRead(typed, out _).ShouldBeFalse();
}
