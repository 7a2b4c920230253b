using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Safeguards;

public class SafeguardTests
{
    [Fact]
    public void Safeguards_TwoHalves_NumberAnew()
    {
        Safeguard[] all = Read(FieldKind.VendorSafeguards, "【運用上の対策】 1 名簿を提出させる。 2 次の時に記録する。 (1) 渡す時 (2) 返す時 【システム上の対策】 1 通信を暗号化させる。");

        all.Select(s => (s.Section, s.Number)).ShouldBe([(SafeguardSection.Operational, 1), (SafeguardSection.Operational, 2), (SafeguardSection.Technical, 1)]);
        all[1].Text.Or("").ShouldEndWith("返す時");
        all.ShouldAllBe(s => s.Side == Side.Contractor && s.LinkId == "1");
    }

    [Fact]
    public void Safeguards_LostNumbers_AreTakenApartBySentence()
    {
        Safeguard[] all = Read(FieldKind.WardSafeguards, "契約に特記事項を付す。また、法令の遵守を明記する。 業務フローを共有する。");

        all.Length.ShouldBe(2);
        all.ShouldAllBe(s => s.Number == 0 && s.Side == Side.Ward);
        all[1].Controls.ShouldHaveSingleItem().Value.ShouldBe("OP-05");
    }

    [Fact]
    public void Safeguards_ItemOverAPage_IsOneItem()
    {
        Safeguard[] all = Read(FieldKind.VendorSafeguards, "1 名簿を提出さ\nせる。\n2 データを暗号化し、媒\n体は別の機会に手渡しする。");

        all.Select(s => s.Text.Or("")).ShouldBe(["名簿を提出させる。", "データを暗号化し、媒体は別の機会に手渡しする。"]);
        all[1].Text.Source!.Line.ShouldBe(all[0].Text.Source!.Line!.Value + 2);
    }

    [Theory]
    [InlineData("*****")]
    [InlineData("別紙チェックリストのとおり")]
    [InlineData("－")]
    public void Safeguards_CellThatHoldsNone_GivesNone(string cell) => Read(FieldKind.VendorSafeguards, cell).ShouldBeEmpty();

    [Fact]
    public void Safeguards_LeadIn_IsNoSafeguard() =>
        Read(FieldKind.WardSafeguards, "接続にあたっては、次の措置を講ずる。 1 通信を暗号化する。").ShouldHaveSingleItem().Number.ShouldBe(1);

    [Fact]
    public void Controls_AreGuessesWithTheirConfidence() =>
        Read(FieldKind.VendorSafeguards, "従事者に研修を行わせる。").Single().Controls.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(c => c.Value.ShouldBe("OP-14"), c => c.Confidence.ShouldBeInRange(500, 999));

    [Fact]
    public void Controls_InspectionOnASubcontractorsList_IsInspectionOfTheSubcontractor()
    {
        EngagementFacts facts = new PaperMaker().Contractor("甲社").Subcontractor("乙社", (FieldKind.VendorSafeguards, "立入り調査を受けさせる。")).Enriched();

        facts.Safeguards.ShouldHaveSingleItem().Controls.Select(c => c.Value).ShouldContain("OP-03");
    }

    [Theory]
    [InlineData("年１回以上、立入り調査を行う。", Frequency.Yearly)]
    [InlineData("定期的に作業場所を点検する。", Frequency.Regularly)]
    [InlineData("必要に応じて又は定期的に立入り調査を行う。", Frequency.AsNeeded)]
    public void Frequency_OfInspections_IsReadTheWeakerWay(string text, Frequency frequency) =>
        Read(FieldKind.WardSafeguards, text).Single().Frequency.Value.ShouldBe(frequency);

    [Fact]
    public void Frequency_NotSaid_IsUnknownAndOfOtherSafeguardsNotApplicable()
    {
        Read(FieldKind.WardSafeguards, "立入り調査を行う。").Single().Frequency.State.ShouldBe(FactState.Unknown);
        Read(FieldKind.WardSafeguards, "施錠して保管する。").Single().Frequency.State.ShouldBe(FactState.NotApplicable);
    }

    [Fact]
    public void Frequency_OfTheClauseCited_Counts()
    {
        ClauseSet clauses = new()
        {
            Tier = 1,
            YearlyInspection = Fact.Known(true, Source.Paper(80, "年度当たり1回以上")),
            Clauses = [new Clause { Number = 24, Topics = [ClauseTopic.Audit] }],
        };
        EngagementFacts facts = new PaperMaker().Contractor("甲社", (FieldKind.WardSafeguards, "特記事項(別紙)24に基づき、立入り調査を行う。")).Clauses(clauses).Enriched();

        facts.Safeguards.Single().Frequency.Value.ShouldBe(Frequency.Yearly);
        facts.Safeguards.Single().Frequency.Source!.Line.ShouldBe(80);
    }

    [Fact]
    public void ClauseReferences_CarryLabelNumberAndPurpose()
    {
        EngagementFacts facts = new PaperMaker()
            .Contractor("甲社", (FieldKind.VendorSafeguards, "「特記事項（別紙）」24に基づき立入り調査を受けさせ、「特記事項（別紙1）」15に基づき状況報告をさせる。契約には特記事項(別紙1及び別紙2)を付す。"))
            .Enriched();

        facts.ClauseReferences.Select(r => (r.SetLabel.Value, r.Number.IsKnown ? r.Number.Value : 0, r.CitedFor.IsKnown ? r.CitedFor.Value : (ClauseTopic?)null)).ShouldBe(
        [
            ("別紙", 24, ClauseTopic.Audit),
            ("別紙1", 15, ClauseTopic.Reports),
            ("別紙1", 0, null),
            ("別紙2", 0, null),
        ]);
    }

    private static Safeguard[] Read(FieldKind field, string text) => [.. new PaperMaker().Contractor("甲社", (field, text)).Enriched().Safeguards];
}
