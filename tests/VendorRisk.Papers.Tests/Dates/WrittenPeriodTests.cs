using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Dates;

/// <summary>Periods whose days are known by construction, written in every mix of calendars, marks and joints.</summary>
public class WrittenPeriodTests
{
    private static readonly Func<DateOnly, string>[] Days =
    [
        d => $"令和{d.Year - 2018}年{d.Month}月{d.Day}日",
        d => $"令和 {d.Year - 2018} 年 {d.Month} 月 {d.Day} 日",
        d => $"{d.Year}年{d.Month}月{d.Day}日",
        d => $"{d.Year}年(令和{d.Year - 2018}年){d.Month}月{d.Day}日",
        d => $"{d.Year}（令和{d.Year - 2018}）年{d.Month}月{d.Day}日",
        d => $"令和{d.Year - 2018}年（{d.Year}年）{d.Month}月{d.Day}日",
        d => $"令和{d.Year - 2018}（{d.Year}）年{d.Month}月{d.Day}日",
        d => $"{d.Year}年{d.Month}月{d.Day}日（令和{d.Year - 2018}年{d.Month}月{d.Day}日）",
        d => $"R{d.Year - 2018}.{d.Month}.{d.Day}",
        d => $"Ｒ{d.Year - 2018}／{d.Month}／{d.Day}",
        d => $"令{d.Year - 2018}.{d.Month}.{d.Day}",
        d => $"{d.Year}/{d.Month}/{d.Day}",
        d => $"{d.Year}.{d.Month}.{d.Day}",
        d => $"{d.Year}-{d.Month:00}-{d.Day:00}",
        d => $"令和{Kanji(d.Year - 2018)}年{Kanji(d.Month)}月{Kanji(d.Day)}日",
        d => $"令和{d.Year - 2018}年{d.Month}月{d.Day}日({"日月火水木金土"[(int)d.DayOfWeek]})",
    ];

    private static readonly (string Between, string After)[] Joints = [("から", "まで"), ("～", ""), ("〜", "まで"), ("より", "まで"), (" ～ ", ""), ("から\n", "まで（予定）"), ("―", ""), ("－", "まで"), ("ー", ""), ("‐", ""), ("—", ""), (" − ", ""), ("─", ""), ("~", "まで")];

    [Fact]
    public void First_OfAnyMixOfSpellings_GivesBothDays()
    {
        Random random = new(7);
        List<string> wrong = [];
        for (int i = 0; i < 3_000; i++)
        {
            DateOnly start = new DateOnly(2024, 1, 1).AddDays(random.Next(1_000));
            DateOnly end = start.AddDays(random.Next(28, 1_500));
            (string between, string after) = Joints[random.Next(Joints.Length)];
            string printed = Days[random.Next(Days.Length)](start) + between + Days[random.Next(Days.Length)](end) + after;
            DatePeriod period = DatePeriods.First(TextFolding.Fold(printed));
            if (period.Start != start || period.End != end)
            {
                wrong.Add($"{printed} → {period.Start:O}, {period.End:O}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("令和7年4月1日～8年3月31日")]
    [InlineData("令和7年4月1日－8年3月31日")]
    [InlineData("自　令和7年4月1日　至　令和8年3月31日")]
    [InlineData("令和7.4.1～8.3.31")]
    public void First_OfAPeriodWhoseEraStandsOnce_GivesBothDays(string printed)
    {
        DatePeriod period = DatePeriods.First(TextFolding.Fold(printed));
        (period.Start, period.End).ShouldBe((new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31)));
    }

    [Theory]
    [InlineData("令和7年4月1日から九九九九年間")]
    [InlineData("2199年4月1日から九九九九か月")]
    [InlineData("令和7年4月1日から九九九九日間")]
    public void First_OfALengthBeyondTheCalendar_HasNoEnd(string printed)
    {
        DatePeriod period = DatePeriods.First(TextFolding.Fold(printed));
        period.Start.ShouldNotBeNull();
        period.End.ShouldBeNull();
    }

    private static string Kanji(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return (number >= 20 ? digits[number / 10].ToString() : "") + (number >= 10 ? "十" : "") + (number % 10 > 0 || number == 0 ? digits[number % 10].ToString() : "");
    }
}
