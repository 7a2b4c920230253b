using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>S0: vouchers, one contractor and one subcontractor, free-text safeguards, 31 clauses.</summary>
public class VoucherPaperTests
{
    private static EngagementFacts Facts => Reading.OfSeed("000").Facts;

    [SeedFact]
    public void Cover_OfTheVoucherPaper_IsRead()
    {
        Facts.Title.Value.ShouldNotBeNull().ShouldStartWith("地域商業活性化推進事業（プレミアム付商品券事業）");
        Facts.Title.Value.ShouldEndWith("（委託内容の追加）");
        Facts.Title.Source.ShouldNotBeNull().Line.ShouldBe(5);
        Facts.Department.Value.ShouldBe("文化観光産業部産業振興課");
        Facts.Department.Source.ShouldNotBeNull().Line.ShouldBe(14);
        LegalBasis basis = Facts.LegalBasis.ShouldHaveSingleItem();
        basis.Provision.Value.ShouldBe("要綱第3条第1項第3号（業務委託）");
        basis.Regime.ShouldBe(LegalRegime.Act);
        Facts.Programme.Value.ShouldBe("地域商業活性化推進事業");
        Facts.Purpose.Source.ShouldNotBeNull().Line.ShouldBe(20);
        Facts.Subjects.Value.ShouldBe("プレミアム付商品券の購入を希望する区民");
    }

    [SeedFact]
    public void People_SaidOnceToBeAtLeast_AreALowerBound()
    {
        Facts.People.Count.Value.ShouldBe(90_000);
        Facts.People.LowerBoundOnly.Value.ShouldBeTrue();
        Facts.People.Mentions.Select(m => m.Value).ShouldBe([90_000, 90_000, 90_000, 90_000]);
        Facts.People.Households.State.ShouldBe(FactState.Unknown);
    }

    [SeedFact]
    public void Sheets_OfTheVoucherPaper_AreOneOutsourcingAndOneReOutsourcing()
    {
        Facts.Sheets.Select(s => s.Kind).ShouldBe([SheetKind.Outsourcing, SheetKind.ReOutsourcing]);
        Facts.Sheets.Select(s => s.Title.Source?.Line).ShouldBe([24, 57]);
        Facts.Sheets.Select(s => s.LinkId).ShouldBe(["1", "1.1"]);
        Facts.Sheets.Select(s => s.Tier.Value).ShouldBe([1, 2]);
        Facts.Sheets.Select(s => s.Counterparty.Value).ShouldBe(["株式会社JTB", "株式会社DNPプランニングネットワーク"]);
        (DateOnly?, DateOnly?, bool?) term = (Reading.Day("2023-04-03"), Reading.Day("2024-03-29"), true);
        Facts.Sheets.Select(s => s.Term.Days()).ShouldBe([term, term]);
        Facts.Sheets.ShouldAllBe(s => s.Handling.Start.State == FactState.Unknown);
    }

    [SeedFact]
    public void Items_OfBothParties_AreReadWithTheirClasses()
    {
        Facts.Sheets[0].Names().ShouldBe(["郵便番号", "住所", "電話番号", "氏名", "通称名", "併記名", "世帯番号", "生年月日", "メールアドレス", "問合せ内容", "対応日時", "対応内容"]);
        Facts.Sheets[1].Names().ShouldBe(["氏名", "電話番号", "郵便番号", "住所", "通称名", "併記名", "世帯番号", "生年月日", "メールアドレス"]);
        Facts.Sheets[0].Items.Where(i => i.FreeText).Select(i => i.Name.Value).ShouldBe(["問合せ内容", "対応内容"]);
        Facts.Sheets[0].Items.Where(i => i.Class == SensitivityClass.NationalityHint).Select(i => i.Name.Value).ShouldBe(["通称名", "併記名"]);
        Facts.Sheets[0].Subjects.Value.ShouldBe("プレミアム付商品券の購入を希望する区民");
        Facts.Sheets[1].Subjects.Value.ShouldBe("電話問合せ者");
        Facts.Sheets.ShouldAllBe(s => s.ItemsOpenEnded.Is(false));
    }

    [SeedFact]
    public void Media_OfBothParties_AreRead()
    {
        Facts.Sheets[0].MediaList().ShouldBe([(MediumKind.Paper, "紙"), (MediumKind.Pc, "委託先のパソコン"), (MediumKind.Server, "サーバ")]);
        Facts.Sheets[1].MediaList().ShouldBe([(MediumKind.Pc, "再委託先のパソコン")]);
    }

    [SeedFact]
    public void Chain_WhoseSubcontractorIsCalledContractor_StillHasTwoTiers()
    {
        Facts.Chain.Select(l => (l.Id, l.Tier, l.ParentId)).ShouldBe([("1", 1, null), ("1.1", 2, "1")]);
        Facts.Chain[1].LabelledAs.Value.ShouldBe("委託先");
        Facts.Chain[1].ParentNamed.Is(false).ShouldBeTrue();
        Facts.Chain.ShouldAllBe(l => l.Undecided.Is(false));
        Facts.Chain[1].Certifications.ShouldBeEmpty();
    }

    [SeedFact]
    public void Certification_DemandedInASafeguard_IsReadWithItsEdition()
    {
        Certification isms = Facts.Chain[0].Certifications.ShouldHaveSingleItem();
        isms.Scheme.Value.ShouldBe(CertificationSchemes.Isms);
        isms.Edition.Value.ShouldBe("ISO/IEC 27001:2013");
        isms.Place.ShouldBe(CertificationPlace.Safeguard);
        isms.Stated.Source.ShouldNotBeNull().Line.ShouldBe(44);
        isms.Number.State.ShouldBe(FactState.Unknown);
    }

    [SeedFact]
    public void Work_MarkedInTheList_IsReentrusted()
    {
        Facts.Sheets[0].Work.Select(w => w.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);
        Facts.Sheets[0].Work.Where(w => w.Reentrusted.Is(true)).Select(w => w.Number).ShouldBe([4, 5]);
        Facts.Sheets[1].Work.Select(w => w.Text.Value).ShouldBe(["申込者突合業務", "引換券発送業務"]);
    }

    [SeedFact]
    public void Clauses_OfTheActsEdition_AreReadByTopic()
    {
        Facts.ClausesCited.Is(true).ShouldBeTrue();
        ClauseSet set = Facts.ClauseSets.ShouldHaveSingleItem();
        set.Party.Value.ShouldBe("乙");
        set.Tier.ShouldBe(1);
        set.Regime.Value.ShouldBe(LegalRegime.Act);
        set.Clauses.Select(c => c.Number).ShouldBe(Enumerable.Range(1, 31));
        set.Subcontracting.Value.ShouldBe(SubcontractingTerms.WithConsent);
        set.FurtherTiersByConsent.Is(true).ShouldBeTrue();
        set.YearlyInspection.Is(true).ShouldBeTrue();
        set.TopicTable().ShouldBe(
            "Basics:1 Secrecy:2 LimitedHolding:3 ImproperUse:4 ProperAcquisition:5 PurposeNotice:6 CarryOutBan:7 OtherUseBan:8 ProperManagement:9 CopyBan:10 "
            + "Subcontracting:11,12 SubcontractorDuties:13,16 SubcontractorPenalties:14 SubcontractorInspection:15,17 SubcontractorYearlyInspection:18 Complaints:19 "
            + "ReturnAndErasure:20 ErasureProof:21 NamedHandlers:22 Reports:23 Audit:24 YearlyAudit:25 Training:26 IncidentReport:27 Publication:28 Damages:29 Cancellation:30,31");
    }

    [SeedFact]
    public void Clause_CutByAPage_IsOneItem() =>
        Facts.ClauseSets[0].Clauses[14].Text.Value.ShouldNotBeNull().ShouldContain("調査を行い");

    [SeedFact]
    public void Attachments_OnlyNamed_AreAbsent() =>
        Facts.Attachments.Select(a => (a.Name.Value, a.Present.Value)).ShouldBe([("資料6-1", false), ("資料6-2", false)]);

    [SeedFact]
    public void VoucherPaper_HasNoChecklist_AndNothingIsLeftUnread()
    {
        Facts.Checklist.ShouldBeEmpty();
        Reading.OfSeed("000").NotRead.ShouldBeEmpty();
    }
}
