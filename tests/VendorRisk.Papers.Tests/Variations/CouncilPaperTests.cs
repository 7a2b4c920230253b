using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>A council paper whose vendor is still to be chosen.</summary>
public class CouncilPaperTests
{
    private static readonly EngagementFacts Facts = Reading.OfFile("council-walk.txt").Facts;

    [Fact]
    public void Cover_WithWideLabels_IsRead()
    {
        Facts.Title.Value.ShouldBe("区民健康ウォーク（秋の川辺めぐり）事業の委託について");
        Facts.Department.Value.ShouldBe("健康福祉部健康推進課");
        LegalBasis basis = Facts.LegalBasis.ShouldHaveSingleItem();
        basis.Provision.Value.ShouldBe("条例第14条第1項（業務委託）");
        basis.Regime.ShouldBe(LegalRegime.Ordinance);
        basis.Procedure.Value.ShouldBe("報告");
    }

    [Fact]
    public void SheetTitle_OverTwoLines_IsOne() =>
        Facts.Sheets.ShouldHaveSingleItem().Title.Value.ShouldBe("区民健康ウォーク事業の運営に係る業務の委託について");

    [Fact]
    public void Vendor_ToBeChosenByProposal_IsUndecidedWithItsConditions()
    {
        ChainLink link = Facts.Chain.ShouldHaveSingleItem();
        link.Undecided.Is(true).ShouldBeTrue();
        link.Name.State.ShouldBe(FactState.Unknown);
        link.Certifications.ShouldBeEmpty();
        link.Conditions.ShouldHaveSingleItem().AnyOf.ShouldBe([CertificationSchemes.Isms, CertificationSchemes.PMark]);
    }

    [Fact]
    public void Term_InTheSameYear_WithRollover_IsRead() =>
        Facts.Sheets[0].Term.Days().ShouldBe((Reading.Day("2019-05-01"), Reading.Day("2019-12-28"), true));

    [Fact]
    public void People_GivenAsPlaces_AreCountedAndStaffIsNot()
    {
        Facts.People.Count.Value.ShouldBe(500);
        Facts.People.Mentions.Select(m => m.Value).ShouldBe([500]);
    }

    [Fact]
    public void Items_UnderABracketedHeading_AreRead()
    {
        Facts.Sheets[0].Names().ShouldBe(["氏名", "住所", "生年月日", "電話番号", "性別", "参加コース", "参加者区分"]);
        Facts.Sheets[0].Subjects.Value.ShouldBe("参加申込者");
        Facts.Sheets[0].MediaList().ShouldBe([(MediumKind.Paper, "紙"), (MediumKind.Server, "委託先のサーバー")]);
    }

    [Fact]
    public void Clauses_WithAndWithoutBullets_BanReEntrusting()
    {
        ClauseSet set = Facts.ClauseSets.ShouldHaveSingleItem();
        set.Subcontracting.Value.ShouldBe(SubcontractingTerms.Banned);
        set.YearlyInspection.Is(true).ShouldBeTrue();
        set.TopicTable().ShouldBe("Basics:1 Secrecy:2 LimitedHolding:3 ProperAcquisition:3 Subcontracting:4 ReturnAndErasure:5 ErasureProof:6 Audit:7 YearlyAudit:8");
    }

    [Fact]
    public void Attachments_WithWideNumbers_AreNamedInNormalForm() =>
        Facts.Attachments.Select(a => a.Name.Value).ShouldBe(["資料64-1", "資料64-2"]);
}
