using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>S3: a prize draw over web forms, one sheet and the checklist of both sides.</summary>
public class PrizePaperTests
{
    private static EngagementFacts Facts => Reading.OfSeed("003").Facts;

    private static SheetFacts Sheet => Facts.Sheets.ShouldHaveSingleItem();

    [SeedFact]
    public void Cover_OfThePrizePaper_IsRead()
    {
        Facts.Title.Value.ShouldNotBeNull().ShouldStartWith("アニメ等を活用した区立文化施設");
        Facts.Title.Value.ShouldEndWith("企画に係る業務の委託について");
        Facts.Department.Value.ShouldBe("文化観光産業部文化観光課");
        Facts.LegalBasis.ShouldHaveSingleItem().Provision.Value.ShouldBe("要綱第3条第1項第3号（業務委託）");
        Facts.Subjects.Value.ShouldBe("抽選プレゼント応募者");
        Facts.People.Count.Value.ShouldBe(500);
        Facts.People.LowerBoundOnly.Is(false).ShouldBeTrue();
    }

    [SeedFact]
    public void Sheet_OfThePrizePaper_IsRead()
    {
        Sheet.Kind.ShouldBe(SheetKind.Outsourcing);
        Sheet.Title.Source.ShouldNotBeNull().Line.ShouldBe(29);
        Sheet.Counterparty.Value.ShouldBe("株式会社第一通信社");
        Sheet.Subjects.Value.ShouldBe("抽選プレゼント応募者");
        Sheet.Term.Days().ShouldBe((Reading.Day("2025-10-01"), Reading.Day("2026-03-31"), false));
        Sheet.Handling.Days().ShouldBe((Reading.Day("2026-02-03"), Reading.Day("2026-03-31"), null));
        Sheet.Work.ShouldNotBeEmpty();
    }

    [SeedFact]
    public void Items_OfTwoForms_KnowWhereTheyAreCollected()
    {
        Sheet.Items.Select(i => (i.Name.Value, i.CollectedBy.Value)).ShouldBe(
        [
            ("メールアドレス", "Google フォーム"), ("年代", "Google フォーム"), ("居住地域", "Google フォーム"),
            ("住所", "LoGo フォーム"), ("氏名", "LoGo フォーム"), ("電話番号", "LoGo フォーム"),
        ]);
        Sheet.FromResidentsRegister.Is(false).ShouldBeTrue();
    }

    [SeedFact]
    public void Media_WithACloud_NameIt() =>
        Sheet.MediaList().ShouldBe([(MediumKind.Cloud, "クラウド(Google スプレッドシート)"), (MediumKind.Server, "委託事業者サーバー")]);

    [SeedFact]
    public void Chain_IsOneContractorWithAMarkWithoutNumber()
    {
        ChainLink link = Facts.Chain.ShouldHaveSingleItem();
        link.Name.Value.ShouldBe("株式会社第一通信社");
        link.ParentNamed.State.ShouldBe(FactState.NotApplicable);
        Certification mark = link.Certifications.ShouldHaveSingleItem();
        mark.Scheme.Value.ShouldBe(CertificationSchemes.PMark);
        mark.Stated.Value.ShouldBe("プライバシーマーク取得事業者");
        mark.Place.ShouldBe(CertificationPlace.VendorCell);
        mark.Number.State.ShouldBe(FactState.Unknown);
    }

    [SeedFact]
    public void Checklist_HasEveryControlOnBothSides()
    {
        string[] controls = [.. ControlCatalogue.Checklist.Select(c => c.Id)];
        Facts.Checklist.Length.ShouldBe(48);
        Facts.Checklist.Where(a => a.Side == Side.Ward).Select(a => a.Control).ShouldBe(controls);
        Facts.Checklist.Where(a => a.Side == Side.Contractor).Select(a => a.Control).ShouldBe(controls);
        Facts.Waived(Side.Ward).ShouldBe(["OP-07:ElectronicOnly", "OP-08:ElectronicOnly", "OP-09:ElectronicOnly"]);
        Facts.Waived(Side.Contractor).ShouldBe(["OP-07:ElectronicOnly", "OP-08:ElectronicOnly", "OP-09:ElectronicOnly"]);
        Facts.Checklist.Count(a => a.Answer.Is(ChecklistMark.Yes)).ShouldBe(42);
        Facts.Checklist.Where(a => a.Answer.Is(ChecklistMark.No)).ShouldAllBe(a => a.Reason.Value == "電子データのみの取扱いのため");
    }

    [SeedFact]
    public void Checklist_RowInTheFirstColumnAndMergedRow_AreRead()
    {
        ChecklistAnswer ward = Facts.Checklist.Single(a => a.Side == Side.Ward && a.Control == "SY-11");
        ward.Answer.Source.ShouldNotBeNull().Line.ShouldBe(79);
        ChecklistAnswer[] merged = [.. Facts.Checklist.Where(a => a.Side == Side.Contractor && a.Control is "SY-10" or "SY-11" && a.Side == Side.Contractor)];
        merged.Select(a => a.Answer.Source?.Line).ShouldBe([109, 109]);
        merged[0].Text.Value.ShouldNotBe(merged[1].Text.Value);
    }

    [SeedFact]
    public void Clauses_CitedAndNotAttached_AreNotReadAsAbsent()
    {
        Facts.ClausesCited.Is(true).ShouldBeTrue();
        Facts.ClauseSets.ShouldBeEmpty();
    }

    [SeedFact]
    public void Attachment_WithATitleAndNothingUnderIt_IsAbsent()
    {
        Attachment flow = Facts.Attachments.ShouldHaveSingleItem();
        flow.Name.Value.ShouldBe("資料46-1");
        flow.Present.Is(false).ShouldBeTrue();
    }

    [SeedFact]
    public void PrizePaper_IsReadWithoutRest() => Reading.OfSeed("003").NotRead.ShouldBeEmpty();
}
