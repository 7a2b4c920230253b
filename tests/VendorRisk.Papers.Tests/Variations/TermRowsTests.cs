using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>The term printed in two rows, one for each end, and vendors under labels that ask for more than a name.</summary>
public class TermRowsTests
{
    private static readonly string[] Starts = ["始期", "委託開始日", "契約期間の始期", "履行開始年月日", "着手日"];
    private static readonly string[] Ends = ["終期", "委託終了日", "契約期間の終期", "履行完了予定日", "契約満了日"];

    [Fact]
    public void Term_InTwoRows_HasBothEnds()
    {
        foreach ((string start, string end) in Starts.Zip(Ends))
        {
            foreach (string rows in (string[])[$"{start}\t令和7年4月1日\n{end}\t令和8年3月31日", $"{end}\t令和8年3月31日\n{start}\t令和7年4月1日"])
            {
                Term term = Reading.Of(SheetPaper.With(term: rows)).Facts.Sheets[0].Term;
                term.Start.Value.ShouldBe(new DateOnly(2025, 4, 1), rows);
                term.End.Value.ShouldBe(new DateOnly(2026, 3, 31), rows);
            }
        }
    }

    [Theory]
    [InlineData("委託先名称及び所在地")]
    [InlineData("受託者の商号又は名称及び代表者名")]
    [InlineData("委託機関名")]
    [InlineData("受託機関")]
    [InlineData("処理を委託する事業者")]
    [InlineData("事業実施者")]
    [InlineData("契約相手方の名称・住所")]
    public void Vendor_UnderALabelThatAsksForMore_IsRead(string label) =>
        Reading.Of(SheetPaper.With(vendor: $"{label}\t株式会社北町印刷")).Facts.Chain.Single(l => l.Tier == 1).Name.Value.ShouldBe("株式会社北町印刷");
}
