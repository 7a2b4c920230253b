using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Dates;

public class DatePeriodsTests
{
    [Theory]
    [InlineData("令和5年4月3日から令和6年3月29日まで", "2023-04-03", "2024-03-29")]
    [InlineData("2019年5月1日から同年12月28日まで(予定)", "2019-05-01", "2019-12-28")]
    [InlineData("令和7年10月から令和7年12月まで", "2025-10-01", "2025-12-31")]
    [InlineData("令和8年2月3日～3月31日", "2026-02-03", "2026-03-31")]
    [InlineData("令和6年12月1日から2月28日まで", "2024-12-01", "2025-02-28")]
    [InlineData("平成31年4月1日から令和元年9月30日まで", "2019-04-01", "2019-09-30")]
    [InlineData("Ｒ７．４．１ ～ Ｒ８．３．３１", "2025-04-01", "2026-03-31")]
    [InlineData("令7.4.1から令8.3.31", "2025-04-01", "2026-03-31")]
    [InlineData("令和７年４月１日～令和８年３月末日", "2025-04-01", "2026-03-31")]
    [InlineData("令和七年四月一日から令和八年三月三十一日まで", "2025-04-01", "2026-03-31")]
    [InlineData("2025/4/1～2026/3/31", "2025-04-01", "2026-03-31")]
    [InlineData("2025-04-01から2026-03-31まで", "2025-04-01", "2026-03-31")]
    [InlineData("令和7年度", "2025-04-01", "2026-03-31")]
    [InlineData("平成31年度から令和3年度まで", "2019-04-01", "2022-03-31")]
    [InlineData("令和7年4月1日から1年間", "2025-04-01", "2026-03-31")]
    [InlineData("令和7年7月1日から3か月間", "2025-07-01", "2025-09-30")]
    [InlineData("令和7年7月1日から年度末まで", "2025-07-01", "2026-03-31")]
    [InlineData("開始 令和7年4月1日 終了 令和8年3月31日", "2025-04-01", "2026-03-31")]
    [InlineData("10月1日から令和8年3月31日まで", "2025-10-01", "2026-03-31")]
    [InlineData("令和 7 年 10 月 1 日 から 令和 8 年 3 月 31 日 まで", "2025-10-01", "2026-03-31")]
    [InlineData("契約締結の日から令和8年3月31日まで", null, "2026-03-31")]
    [InlineData("令和7年4月1日から", "2025-04-01", null)]
    [InlineData("8月31日まで", null, null)]
    [InlineData("令和8年2月30日から3月31日まで", null, "2026-03-31")]
    [InlineData("第2回審議会で決める", null, null)]
    public void First_OfAPeriodAsPeopleWriteIt_GivesItsDays(string printed, string? start, string? end)
    {
        DatePeriod period = DatePeriods.First(TextFolding.Fold(printed));
        period.Start.ShouldBe(start is null ? null : Reading.Day(start));
        period.End.ShouldBe(end is null ? null : Reading.Day(end));
    }

    [Fact]
    public void First_WithTheYearOfItsContext_FillsItIn() =>
        DatePeriods.First("2月3日～3月31日", contextYear: 2026).End.ShouldBe(Reading.Day("2026-03-31"));
}
