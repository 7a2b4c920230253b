using VendorRisk.Contract;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Engagements;

public sealed class EngagementFilterTests
{
    private static readonly EngagementRow Row = new()
    {
        Id = "1",
        Title = "商品券の発行の委託",
        Department = "産業振興課",
        Vendors = ["みどり印刷株式会社"],
        Grade = "D",
        Cells = [new HeatCell(RiskCategories.Cloud, HeatState.Found, 3, 1, Severity.High, 0), new HeatCell(RiskCategories.Data, HeatState.Unknown, 0, 0, null, 1)],
    };

    [Fact]
    public void Filter_WithNothingAsked_ShowsAll() => new EngagementFilter().Matches(Row).ShouldBeTrue();

    [Theory]
    [InlineData("商品券 みどり", true)]
    [InlineData("商品券　産業", true)]
    [InlineData("商品券 あおぞら", false)]
    public void Words_Asked_MustAllBeThere(string words, bool shown) =>
        new EngagementFilter { Words = words }.Matches(Row).ShouldBe(shown);

    [Theory]
    [InlineData("D", true)]
    [InlineData("A", false)]
    [InlineData("-", false)]
    public void Grade_Asked_MustBeTheRows(string grade, bool shown) =>
        new EngagementFilter { Grade = grade }.Matches(Row).ShouldBe(shown);

    [Theory]
    [InlineData(RiskCategories.Cloud, true)]
    [InlineData(RiskCategories.Data, false)]
    [InlineData(RiskCategories.Paper, false)]
    public void Category_Asked_MustHaveAFinding(string category, bool shown) =>
        new EngagementFilter { Category = category }.Matches(Row).ShouldBe(shown);
}
