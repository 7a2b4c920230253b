using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Papers of other wards and other programs: their labels, tables, encodings, line ends.</summary>
public class OtherFormsTests
{
    static OtherFormsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void LabelledLines_WithAnotherWardsWords_AreAForm()
    {
        PaperReading reading = Reading.OfFile("other-ward.txt");
        CheckOtherWard(reading.Facts);
        reading.NotRead.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("shift_jis", "\r\n")]
    [InlineData("euc-jp", "\n")]
    [InlineData("utf-16", "\r\n")]
    [InlineData("utf-16BE", "\r")]
    [InlineData("iso-2022-jp", "\r\n")]
    public void TheSamePaper_InAnotherEncoding_GivesTheSameFacts(string encoding, string lineEnd)
    {
        string text = Encoding.UTF8.GetString(Reading.Bytes("other-ward.txt")).Replace("\n", lineEnd);
        Encoding named = Encoding.GetEncoding(encoding);
        CheckOtherWard(Reading.Reader.Read((byte[])[.. named.GetPreamble(), .. named.GetBytes(text)], "paper.txt").Facts);
    }

    private static void CheckOtherWard(EngagementFacts facts)
    {
        facts.Title.Value.ShouldBe("介護保険料納付案内の作成業務委託について");
        facts.Department.Value.ShouldBe("福祉部介護保険課");
        facts.LegalBasis.ShouldHaveSingleItem().Regime.ShouldBe(LegalRegime.Act);
        facts.People.Count.Value.ShouldBe(21_300);
        SheetFacts sheet = facts.Sheets.ShouldHaveSingleItem();
        sheet.Names().ShouldBe(["氏名", "住所", "被保険者番号", "保険料額", "口座番号"]);
        sheet.MediaList().ShouldBe([(MediumKind.Paper, "紙媒体"), (MediumKind.Portable, "USB")]);
        sheet.Term.Days().ShouldBe((Reading.Day("2026-02-01"), Reading.Day("2026-03-31"), false));
        sheet.Term.Start.Source.ShouldNotBeNull().Line.ShouldBe(14);
        ChainLink link = facts.Chain.ShouldHaveSingleItem();
        link.Name.Value.ShouldBe("株式会社あおば印刷");
        link.LabelledAs.Value.ShouldBe("受託者");
        Certification mark = link.Certifications.ShouldHaveSingleItem();
        mark.Number.Value.ShouldBe("10999999(03)");
        mark.Expires.Value.ShouldBe(Reading.Day("2027-06-30")!.Value);
        facts.ClauseSets.ShouldHaveSingleItem().Party.Value.ShouldBe("受託者");
        facts.ClauseSets[0].FurtherTiersByConsent.Is(true).ShouldBeTrue();
    }

    [Fact]
    public void HtmlTables_OverManyLines_KeepTheLineOfEveryCell()
    {
        EngagementFacts facts = Reading.OfFile("word-tables.txt").Facts;
        facts.Title.Value.ShouldBe("図書館電子予約の運用に係る業務の委託について");
        facts.People.Count.Value.ShouldBe(120_000);
        facts.People.Count.Source.ShouldNotBeNull().Line.ShouldBe(21);
        SheetFacts sheet = facts.Sheets.ShouldHaveSingleItem();
        sheet.Names().ShouldBe(["利用者番号", "氏名", "メールアドレス", "予約資料名"]);
        sheet.ItemsOpenEnded.Is(true).ShouldBeTrue();
        sheet.Term.Days().ShouldBe((Reading.Day("2019-10-01"), Reading.Day("2022-09-30"), false));
        facts.Chain.ShouldHaveSingleItem().Name.Source.ShouldNotBeNull().Line.ShouldBe(29);
        facts.Chain[0].Certifications.Select(c => c.Scheme.Value).ShouldBe([CertificationSchemes.Isms, CertificationSchemes.Iso27017]);
    }

    [Fact]
    public void Checklist_WithBothSidesInOneTableAndOtherRows_IsMatchedByItsWords()
    {
        PaperReading reading = Reading.OfFile("checklist-columns.txt");
        EngagementFacts facts = reading.Facts;
        reading.NotRead.ShouldBeEmpty();
        string[] controls = ["OP-01", "OP-03", "OP-04", "OP-10", "OP-13", "OP-14", "SY-03", "SY-05", "SY-09"];
        facts.Checklist.Where(a => a.Side == Side.Ward).Select(a => a.Control).ShouldBe(controls);
        facts.Checklist.Where(a => a.Side == Side.Contractor).Select(a => a.Control).ShouldBe(controls);
        facts.Waived(Side.Ward).ShouldBe(["OP-03:NoReentrustment", "OP-10:ElectronicOnly", "SY-03:NoSystem"]);
        facts.Waived(Side.Contractor).ShouldBe(["OP-03:NoReentrustment", "OP-10:ElectronicOnly", "SY-03:NoSystem"]);
        facts.Checklist.Single(a => a.Side == Side.Contractor && a.Control == "OP-13").Answer.State.ShouldBe(FactState.Unknown);
    }

    [Fact]
    public void Term_EndingBeforeItStartsInTheYear_RollsIntoTheNext() =>
        Reading.OfFile("checklist-columns.txt").Facts.Sheets[0].Term.Days().ShouldBe((Reading.Day("2024-12-01"), Reading.Day("2025-02-28"), false));
}
