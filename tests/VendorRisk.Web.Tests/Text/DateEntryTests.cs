using System.Globalization;
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
    [InlineData("0206-12-01")]
    [InlineData("20266-04-01")]
    [InlineData("令和0年4月1日")]
    [InlineData("昭和元年12月24日")]
    [InlineData("2101-01-01")]
    public void Date_ThatIsNone_IsNotRead(string typed) => DateEntry.TryRead(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData("令和元年4月30日", "BeforeEra", "平成31年4月30日")]
    [InlineData("平成32年3月31日", "AfterEra", "令和2年3月31日")]
    [InlineData("H31.5.1", "AfterEra", "令和元年5月1日")]
    [InlineData("昭和64年1月8日", "AfterEra", "平成元年1月8日")]
    [InlineData("平成元年1月7日", "BeforeEra", "昭和64年1月7日")]
    public void Date_InAnEraThatDidNotHaveIt_IsRefused_WithTheRightForm(string typed, string fault, string meant)
    {
        DateReading reading = DateEntry.Read(typed);
        (reading.Date, reading.Fault.ToString(), Wareki.Of(reading.Meant!.Value)).ShouldBe((null, fault, meant));
        DateEntry.Read(meant).Date.ShouldBe(reading.Meant);
    }

    [Theory]
    [InlineData("令和8年2月29日", "NoSuchDay")]
    [InlineData("2026-00-10", "NoSuchDay")]
    [InlineData("大正15年12月24日", "TooEarly")]
    [InlineData("0001-01-01", "TooEarly")]
    [InlineData("令和99年1月1日", "TooLate")]
    [InlineData("来年", "Form")]
    public void Date_ThatCannotBeRecorded_SaysWhy(string typed, string fault) => DateEntry.Read(typed).Fault.ToString().ShouldBe(fault);

    // Every day of the calendar, not a sample of it.
    [Fact]
    public void Day_OfTheWholeCalendar_IsReadInItsEra_AndInNoOther()
    {
        for (DateOnly day = DateEntry.First; day <= DateEntry.Last; day = day.AddDays(1))
        {
            string iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            DateEntry.Read(iso).ShouldBe(new DateReading(day));
            DateEntry.Read(Wareki.Of(day)).ShouldBe(new DateReading(day));
            foreach (JapaneseEra era in JapaneseEra.All.Where(era => day.Year - era.First.Year + 1 is >= 1 and <= 99))
            {
                string typed = string.Create(CultureInfo.InvariantCulture, $"{era.Letter}{day.Year - era.First.Year + 1}.{day.Month}.{day.Day}");
                bool had = day >= era.First && (era.Last is null || day <= era.Last);
                DateReading reading = DateEntry.Read(typed);
                (reading.Date, reading.Meant).ShouldBe(had ? (day, null) : (null, day), typed);
            }
        }
    }

    [Fact]
    public void Text_OfAnyKind_IsReadOrRefused_AndWhatIsReadIsInTheBounds()
    {
        const string signs = "令和平成昭大正明治RHS元年月日0123456789./-　 ０９\u200B\ud83d?";
        Random random = new(20261130);
        for (int i = 0; i < 50_000; i++)
        {
            string typed = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => signs[random.Next(signs.Length)]));
            DateReading reading = DateEntry.Read(typed);
            (reading.Date is null).ShouldBe(reading.Fault is not null, typed);
            (reading.Date is null || (reading.Date >= DateEntry.First && reading.Date <= DateEntry.Last)).ShouldBeTrue(typed);
        }
    }
}
