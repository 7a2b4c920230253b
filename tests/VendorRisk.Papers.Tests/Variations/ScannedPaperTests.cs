using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>A scanned paper: headings that are none, spaces inside words, marks that are letters.</summary>
public class ScannedPaperTests
{
    private static readonly PaperReading Paper = Reading.OfFile("ceremony-ocr.txt");

    private static EngagementFacts Facts => Paper.Facts;

    [Fact]
    public void Title_CutInAWord_IsJoined() =>
        Facts.Title.Value.ShouldBe("二十歳の祝賀会に係る招待状の印刷及び封入封緘作業の委託について");

    [Fact]
    public void Headings_ThatAreNone_AreReadForWhatTheyAre()
    {
        Facts.LegalBasis.ShouldHaveSingleItem().Provision.Value.ShouldBe("要綱第3条第1項第3号（業務委託）");
        Facts.Department.Value.ShouldBe("総務部総務課");
        Facts.Sheets.ShouldHaveSingleItem().Kind.ShouldBe(SheetKind.Outsourcing);
    }

    [Fact]
    public void People_WithSpacesInTheNumber_AreCounted() => Facts.People.Count.Value.ShouldBe(4_000);

    [Fact]
    public void Term_OfMonthsWithACutRollover_IsRead() =>
        Facts.Sheets[0].Term.Days().ShouldBe((Reading.Day("2025-10-01"), Reading.Day("2025-12-31"), true));

    [Fact]
    public void Media_InABracketWithAndSoOn_ArePortable() =>
        Facts.Sheets[0].MediaList().ShouldBe([(MediumKind.Portable, "USB")]);

    [Fact]
    public void Vendor_WithSpacesInLabelAndRemark_IsRead()
    {
        ChainLink link = Facts.Chain.ShouldHaveSingleItem();
        link.Name.Value.ShouldBe("株式会社みどり印刷所");
        link.Certifications.ShouldHaveSingleItem().Scheme.Value.ShouldBe(CertificationSchemes.PMark);
    }

    [Fact]
    public void Marks_InEveryScannedShape_AreYes()
    {
        Facts.Checklist.Select(a => a.Control).ShouldBe(ControlCatalogue.Checklist.Select(c => c.Id));
        Facts.Checklist.ShouldAllBe(a => a.Side == Side.Ward && a.Answer.Is(ChecklistMark.Yes));
    }

    [Fact]
    public void Row_ContinuedOnTheNextPage_IsOneAnswer() =>
        Facts.Checklist.Single(a => a.Control == "OP-09").Text.Value.ShouldNotBeNull().ShouldEndWith("追跡できるようにする。");

    [Fact]
    public void Attachment_WithADashOfAnotherKind_IsNamedInNormalForm() =>
        Facts.Attachments.ShouldHaveSingleItem().Name.Value.ShouldBe("資料24-1");

    [Fact]
    public void ScannedPaper_IsReadWithoutRest() => Paper.NotRead.ShouldBeEmpty();
}
