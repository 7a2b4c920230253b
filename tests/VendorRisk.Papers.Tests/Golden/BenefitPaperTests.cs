using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>S2: a benefit for every resident, ten sheets of seven kinds, two sets of clauses.</summary>
public class BenefitPaperTests
{
    private static EngagementFacts Facts => Reading.OfSeed("002").Facts;

    private static SheetFacts Vendor => Facts.Sheets.Single(s => s.Kind == SheetKind.Outsourcing);

    private static SheetFacts Sub => Facts.Sheets.Single(s => s.Kind == SheetKind.ReOutsourcing);

    [SeedFact]
    public void Cover_OfTheBenefitPaper_IsRead()
    {
        Facts.Title.Value.ShouldNotBeNull().ShouldStartWith("特別定額給付金給付事業");
        Facts.Title.Value.ShouldEndWith("本人外収集等について");
        Facts.Department.Value.ShouldBe("総務部総務課");
        Facts.Programme.Value.ShouldBe("特別定額給付金給付事業");
        Facts.LegalBasis.Select(b => b.Provision.Value?[..(b.Provision.Value.IndexOf('（', StringComparison.Ordinal))]).ShouldBe(
            ["条例第5条第2項第6号", "条例第11条第2項第5号", "条例第12条第2項第4号", "条例第16条第1項本文", "条例第17条第1項第4号", "条例第14条第1項"]);
        Facts.LegalBasis.Select(b => b.Procedure.Value).ShouldBe(["諮問", "諮問", "諮問", "諮問", "諮問", "報告"]);
        Facts.LegalBasis.ShouldAllBe(b => b.Regime == LegalRegime.Ordinance);
        Facts.LegalBasis.Select(b => b.Provision.Source?.Line).ShouldBe([14, 15, 16, 17, 18, 22]);
    }

    [SeedFact]
    public void People_AndHouseholds_AreReadFromTheOutline()
    {
        Facts.People.Count.Value.ShouldBe(350_000);
        Facts.People.Households.Value.ShouldBe(220_000);
        Facts.People.LowerBoundOnly.Is(false).ShouldBeTrue();
        Facts.People.Mentions.Length.ShouldBe(1);
    }

    [SeedFact]
    public void Sheets_OfTheBenefitPaper_AreTenOfSevenKinds()
    {
        Facts.Sheets.Select(s => s.Kind).ShouldBe(
        [
            SheetKind.IndirectCollection, SheetKind.ExternalProvision, SheetKind.SecondaryUse, SheetKind.SecondaryUse, SheetKind.SecondaryUse,
            SheetKind.SystemDevelopment, SheetKind.ExternalConnection, SheetKind.Outsourcing, SheetKind.ReOutsourcing, SheetKind.ExternalConnection,
        ]);
        Facts.Sheets.Select(s => s.Title.Source?.Line).ShouldBe([34, 46, 60, 73, 87, 100, 110, 123, 138, 347]);
        Facts.Sheets[3].Title.Value.ShouldNotBeNull().ShouldEndWith("障害者等情報の目的外利用について");
    }

    [SeedFact]
    public void Terms_OfEverySheet_AreRead()
    {
        (DateOnly?, DateOnly?, bool?) summer = (Reading.Day("2020-05-01"), Reading.Day("2020-08-31"), false);
        (DateOnly?, DateOnly?, bool?) link = (Reading.Day("2020-05-15"), Reading.Day("2020-08-31"), false);
        Facts.Sheets.Where(s => s.Kind != SheetKind.SystemDevelopment).Select(s => s.Term.Days()).ShouldBe(
            [summer, summer, summer, summer, summer, link, (Reading.Day("2020-05-01"), Reading.Day("2020-11-30"), false), summer, link]);
    }

    [SeedFact]
    public void Counterparties_OfSheetsWithoutVendor_AreRead()
    {
        Facts.Sheets.Where(s => s.Kind is SheetKind.IndirectCollection or SheetKind.ExternalProvision).ShouldAllBe(s => s.Counterparty.Value!.StartsWith("都道府県"));
        Facts.Sheets.Where(s => s.Kind == SheetKind.SecondaryUse).Select(s => s.Counterparty.Source?.Line).ShouldBe([63, 77, 90]);
        Facts.Sheets[9].Counterparty.Value.ShouldBe("地方公共団体情報システム機構(J-LIS)");
        Facts.Sheets[9].Tier.State.ShouldBe(FactState.NotApplicable);
        Facts.Sheets[6].LinkId.ShouldBe("1");
        Facts.Sheets[6].Connection.Source.ShouldNotBeNull().Line.ShouldBe(117);
    }

    [SeedFact]
    public void Items_OfEverySheet_AreRead()
    {
        Facts.Sheets[0].Names().ShouldBe(["氏名", "性別", "生年月日", "他市区町村給付金の給付の有無"]);
        Facts.Sheets[1].Names().ShouldBe(["氏名", "生年月日", "性別", "住民票住所", "給付金受給の有無"]);
        Facts.Sheets[2].Names().ShouldBe(["氏名", "生年月日", "性別", "住民票住所", "施設所在地住所", "入所等年月日", "退所等年月日"]);
        Facts.Sheets[4].Names().ShouldBe(["住民番号", "氏名"]);
        Facts.Sheets[5].Names()[^1].ShouldBe("シリアル番号");
        Sub.Names().ShouldBe(["住民番号", "カナ氏名", "漢字氏名", "続柄", "生年月日", "郵便番号", "住所", "世帯番号", "世帯主漢字氏名", "漢字方書"]);
        Sub.Subjects.Value.ShouldNotBeNull().ShouldStartWith("令和2年4月27日において");
        Sub.FromResidentsRegister.Is(true).ShouldBeTrue();
    }

    [SeedFact]
    public void Items_GivenOnlyByAPaper_NameThatPaper()
    {
        Facts.Sheets.Where(s => s.ItemsByReference.IsKnown).Select(s => s.ItemsByReference.Value).ShouldBe(["資料1-4", "資料1-4", "資料1-4"]);
        Vendor.Items.ShouldBeEmpty();
        Vendor.ItemsByReference.Source.ShouldNotBeNull().Line.ShouldBe(128);
    }

    [SeedFact]
    public void Media_AreTheOnesOfTheUse()
    {
        Vendor.MediaList().ShouldBe([(MediumKind.Paper, "紙"), (MediumKind.Pc, "委託先のパソコン")]);
        Sub.MediaList().ShouldBe([(MediumKind.Paper, "紙"), (MediumKind.Pc, "再委託先のパソコン")]);
        Facts.Sheets[1].MediaList().ShouldBe([(MediumKind.Paper, "紙")]);
        Facts.Sheets[2].MediaList().ShouldBe([(MediumKind.Pc, "総務課のパソコン")]);
    }

    [SeedFact]
    public void Phases_OfTheDevelopment_AllLieInMay()
    {
        SheetFacts development = Facts.Sheets[5];
        development.Phases.Select(p => p.Name.Value).ShouldBe(["開発", "テスト", "本稼働"]);
        development.Phases.ShouldAllBe(p => p.Start.Value == Reading.Day("2020-05-01") && p.End.Value == Reading.Day("2020-05-31"));
    }

    [SeedFact]
    public void Chain_WithParentAndChildInOneCell_HasBoth()
    {
        Facts.Chain.Select(l => (l.Id, l.Tier, l.ParentId, l.Name.Value)).ShouldBe(
            [("1", 1, null, "トッパン・フォームズ株式会社"), ("1.1", 2, "1", "北海道トッパン・フォームズ株式会社")]);
        Facts.Chain[1].LabelledAs.Value.ShouldBe("再委託先");
        Facts.Chain[1].ParentNamed.Is(true).ShouldBeTrue();
    }

    [SeedFact]
    public void Certifications_OfTheContractor_DoNotPassToItsSubsidiary()
    {
        Facts.Chain[0].Certifications.Select(c => (c.Scheme.Value, c.Place)).ShouldBe(
            [(CertificationSchemes.PMark, CertificationPlace.VendorCell), (CertificationSchemes.LgwanAsp, CertificationPlace.VendorCell)]);
        Facts.Chain[1].Certifications.ShouldBeEmpty();
    }

    [SeedFact]
    public void Work_OfBothParties_IsRead()
    {
        Vendor.Work.Length.ShouldBe(5);
        Sub.Work.ShouldHaveSingleItem();
    }

    [SeedFact]
    public void ClauseSets_WithTheSameHeading_AreToldByTheirParty()
    {
        Facts.ClauseSets.Select(s => (s.Party.Value, s.Tier, s.Clauses.Length)).ShouldBe([("乙", 1, 24), ("丙", 2, 24)]);
        Facts.ClauseSets.Select(s => s.Subcontracting.Value).ShouldBe([SubcontractingTerms.WithConsent, SubcontractingTerms.Banned]);
        Facts.ClauseSets.ShouldAllBe(s => s.Regime.Is(LegalRegime.Ordinance) && s.FurtherTiersByConsent.Is(false) && s.YearlyInspection.Is(true));
        Facts.ClauseSets[0].TopicTable().ShouldBe(
            "Basics:1 Secrecy:2 LimitedHolding:3 ProperAcquisition:3 PurposeNotice:4 ForbiddenCollection:5 CarryOutBan:6 OtherUseBan:7 ProperManagement:8 CopyBan:9 "
            + "Subcontracting:10 SubcontractorDuties:13 SubcontractorPenalties:11 SubcontractorInspection:12 ReturnAndErasure:14 ErasureProof:15 NamedHandlers:16 "
            + "Reports:17 Audit:18,20 YearlyAudit:19 Training:21 IncidentReport:22 Publication:23 Damages:24");
        Facts.ClauseSets[1].TopicTable().ShouldBe(
            "Basics:1 Definitions:2 Secrecy:3 LimitedHolding:4 ProperAcquisition:4 PurposeNotice:5 ForbiddenCollection:6 CarryOutBan:7 OtherUseBan:8 ProperManagement:9 CopyBan:10 "
            + "Subcontracting:11 SubcontractorInspection:19,21,22 SubcontractorYearlyInspection:20 ReturnAndErasure:12 ErasureProof:13 NamedHandlers:14 Reports:15 Audit:16 "
            + "Training:17 IncidentReport:18 Publication:23 Damages:24");
    }

    [SeedFact]
    public void Attachments_OnlyNamed_AreAbsent() =>
        Facts.Attachments.Select(a => (a.Name.Value, a.Present.Value)).ShouldBe([("資料1-1", false), ("資料1-2", false), ("資料1-4", false)]);

    [SeedFact]
    public void BenefitPaper_IsReadWithoutRest() => Reading.OfSeed("002").NotRead.ShouldBeEmpty();
}
