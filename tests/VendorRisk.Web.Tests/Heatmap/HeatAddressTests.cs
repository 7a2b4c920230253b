using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Web.Heatmap;

namespace VendorRisk.Web.Tests.Heatmap;

public sealed class HeatAddressTests
{
    [Fact]
    public void EverythingThatIsSet_ComesBackFromTheAddress()
    {
        HeatAddress set = new()
        {
            Rows = HeatRows.Vendors, Words = "印刷", Grade = "D", Category = RiskCategories.Data, Sort = RiskCategories.Cloud, Ascending = true, From = 60,
            Unfolded = ["a|b", "c"], Row = "株式会社|x~y", Cell = RiskCategories.Paper,
        };

        HeatAddress read = Again(set);

        read.Query().ShouldBe(set.Query());
        (read.Row, read.Cell).ShouldBe((set.Row, set.Cell));
    }

    [Fact]
    public void NothingSet_LeavesTheAddressBare() => new HeatAddress().Query().Values.ShouldAllBe(value => value == null);

    [Fact]
    public void Agenda_IsInItsOwnOrder_UntilAColumnIsChosen()
    {
        HeatAddress agenda = HeatAddress.Read(null, null, null, null, null, null, false, 0, null, null, "m1");
        (agenda.Sort, agenda.Query()["meeting"], agenda.Query()["sort"]).ShouldBe((HeatAddress.ByAgenda, "m1", null));
        agenda.By(HeatAddress.ByGrade).Query()["sort"].ShouldBe(HeatAddress.ByGrade);
        HeatAddress.Read(null, null, null, null, null, HeatAddress.ByAgenda, false, 0, null, null).Sort.ShouldBe(HeatAddress.ByGrade);
    }

    [Fact]
    public void NonsenseInTheAddress_IsLeftOut()
    {
        HeatAddress read = HeatAddress.Read("9", null, null, "Z", "none", "none", false, -5, null, "x~none");
        read.Query().Values.ShouldAllBe(value => value == null);
    }

    [Fact]
    public void Column_ChosenTwice_TurnsTheOrderRound()
    {
        HeatAddress once = new HeatAddress { From = 30 }.By(RiskCategories.Cloud);
        (once.Ascending, once.From, once.By(RiskCategories.Cloud).Ascending).ShouldBe((false, 0, true));
        new HeatAddress().By(HeatAddress.ByTitle).Ascending.ShouldBeTrue();
    }

    [Fact]
    public void Query_AsksForWhatTheAddressSays()
    {
        HeatAddress address = new() { Words = "印刷", Department = "税務課", Grade = "E", Category = RiskCategories.Data, Sort = RiskCategories.Cloud, From = 30 };
        PortfolioQuery query = address.Engagements(30);
        (query.Words, query.Department, query.Grade, query.Category, query.SortCategory, query.Skip, query.Take, query.Descending)
            .ShouldBe(("印刷", "税務課", Grade.E, RiskCategories.Data, RiskCategories.Cloud, 30, 30, true));
        (address with { Sort = HeatAddress.ByPeople }).Vendors(30).Sort.ShouldBe(VendorSort.People);
    }

    private static HeatAddress Again(HeatAddress address)
    {
        Dictionary<string, object?> query = address.Query();
        string? Text(string name) => query[name] is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
        return HeatAddress.Read(
            Text("rows"), Text("words"), Text("department"), Text("grade"), Text("category"), Text("sort"), query["up"] is true, query["from"] as int? ?? 0, Text("unfolded"), Text("cell"));
    }
}
