using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Tests;

namespace VendorRisk.Engagements.Tests.Differences;

public class EngagementDifferenceTests
{
    private static readonly EngagementFacts Paper = LibraryPaper.Facts;

    [Fact]
    public void Vendor_Replaced_IsOneChangeWithBothNames_AndItsSheetStaysItsSheet()
    {
        EngagementFacts other = Paper with { Chain = Paper.Chain.SetItem(0, Paper.Chain[0] with { Name = Fact.Known("株式会社きいろ社") }) };
        FactChange change = EngagementDifference.Between(Paper, other).Changes.ShouldHaveSingleItem();
        change.What.ShouldBe(ChangedThing.Vendor);
        change.Kind.ShouldBe(FactChangeKind.Changed);
        change.Old!.Text.ShouldBe("みどり印刷株式会社");
        change.New!.Text.ShouldBe("株式会社きいろ社");
        change.PathB.ShouldBe("chain/0/name");
        change.Weight.ShouldBe(100);
    }

    [Fact]
    public void Vendor_SpelledWithTheShortLegalForm_IsTheSame() =>
        EngagementDifference.Between(Paper, Paper with { Chain = Paper.Chain.SetItem(0, Paper.Chain[0] with { Name = Fact.Known("みどり印刷（株）") }) }).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Vendor_OneOfTwoSubcontractorsReplaced_IsPairedWithTheOneItReplaces()
    {
        EngagementFacts other = Paper with { Chain = Paper.Chain.SetItem(2, Paper.Chain[2] with { Name = Fact.Known("べに倉庫") }) };
        EngagementDifference.Between(Paper, other).Changes.ShouldHaveSingleItem().Old!.Text.ShouldBe("しらゆり倉庫株式会社");
    }

    [Fact]
    public void Vendor_UndecidedThenNamed_BecameKnown()
    {
        EngagementFacts before = Paper with { Chain = Paper.Chain.SetItem(0, Paper.Chain[0] with { Name = new() }) };
        EngagementDifference.Between(before, Paper).Changes.ShouldHaveSingleItem().Kind.ShouldBe(FactChangeKind.Added);
    }

    [Fact]
    public void Term_EndingLater_IsLonger_AndEarlierStartToo()
    {
        Term(new(2026, 4, 1), new(2028, 3, 31)).Tendency.ShouldBe(Tendency.More);
        Term(new(2026, 1, 1), new(2027, 3, 31)).Tendency.ShouldBe(Tendency.More);
        Term(new(2026, 4, 1), new(2026, 12, 31)).Tendency.ShouldBe(Tendency.Less);

        static FactChange Term(DateOnly start, DateOnly end) => EngagementDifference.Between(
            Paper, Paper with { Sheets = Paper.Sheets.SetItem(0, Paper.Sheets[0] with { Term = LibraryPaper.Days(start, end) }) }).Changes.ShouldHaveSingleItem();
    }

    [Fact]
    public void Safeguard_Reworded_IsOneChange_NotOneGoneAndOneNew()
    {
        EngagementFacts other = Paper with { Safeguards = Paper.Safeguards.SetItem(1, Paper.Safeguards[1] with { Text = Fact.Known("作業の場所に必ず鍵をかけ、立ち入る者を限る。") }) };
        EngagementDifference.Between(Paper, other).Changes.ShouldHaveSingleItem().Kind.ShouldBe(FactChangeKind.Changed);
    }

    [Fact]
    public void Safeguard_ControlCorrected_IsSaidOfThatSafeguard()
    {
        EngagementFacts other = Paper with { Safeguards = Paper.Safeguards.SetItem(0, LibraryPaper.Text(Side.Ward, 0, "受渡しのたびに日時と数量を記録する。", ControlIds.SharedWorkFlow)) };
        EngagementDifference.Between(Paper, other).Changes.Select(change => $"{change.Kind} {change.Old?.Text}{change.New?.Text}").Order()
            .ShouldBe(["Added OP-05", "Removed OP-09"]);
    }

    [Fact]
    public void Changes_AreSorted_VendorThenItemThenLongerTerm()
    {
        SheetFacts sheet = Paper.Sheets[0];
        EngagementFacts other = Paper with
        {
            Department = Fact.Known("地域図書館"),
            Chain = Paper.Chain.SetItem(0, Paper.Chain[0] with { Name = Fact.Known("きいろ社") }),
            Sheets = Paper.Sheets.SetItem(0, sheet with { Items = sheet.Items.Add(LibraryPaper.Item("電話番号")), Term = LibraryPaper.Days(new(2026, 4, 1), new(2028, 3, 31)) }),
        };
        EngagementDifference.Between(Paper, other).Changes.Select(change => change.What)
            .ShouldBe([ChangedThing.Vendor, ChangedThing.Item, ChangedThing.Term, ChangedThing.Description]);
    }

    [Fact]
    public void Sheet_WholeNew_IsOneChange_NotOneForEachItem()
    {
        SheetFacts added = new() { Kind = SheetKind.ExternalConnection, Title = Fact.Known("返却ポストとの結合"), Items = [LibraryPaper.Item("氏名"), LibraryPaper.Item("住所")] };
        EngagementDifference.Between(Paper, Paper with { Sheets = Paper.Sheets.Add(added) }).Changes.ShouldHaveSingleItem().What.ShouldBe(ChangedThing.Sheet);
    }

    [SeedTheory]
    [InlineData("000", "002")]
    [InlineData("002", "003")]
    public void RealPapers_AgainstThemselvesAndEachOther_AreComparedBothWays(string one, string other)
    {
        (EngagementFacts a, EngagementFacts b) = (Read(one), Read(other));
        EngagementDifference.Between(a, a).IsEmpty.ShouldBeTrue();
        EngagementDifference.Between(a, Rewriting.Form(a, 7)).Changes.ShouldBeEmpty();
        EngagementDifference.Between(a, b).Mirrored().Changes.ShouldBe(EngagementDifference.Between(b, a).Changes);
    }

    private static EngagementFacts Read(string seed)
    {
        using ServiceProvider services = new ServiceCollection().AddPapers().BuildServiceProvider();
        return services.GetRequiredService<IPaperReader>().Read(Seeds.Bytes(seed), seed + ".txt").Facts;
    }
}
