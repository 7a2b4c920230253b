using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Three tiers, two subcontractors in one cell.</summary>
public class ThreeTierPaperTests
{
    private static readonly EngagementFacts Facts = Reading.OfFile("three-tiers.txt").Facts;

    [Fact]
    public void Chain_OfThreeTiers_HasItsParents() =>
        Facts.Chain.Select(l => (l.Id, l.Tier, l.ParentId, l.Name.Value)).ShouldBe(
        [
            ("1", 1, null, "株式会社さくら情報サービス"),
            ("1.1", 2, "1", "東都メーリング株式会社"),
            ("1.2", 2, "1", "有限会社北町データ"),
            ("1.1.1", 3, "1.1", "みなと運輸株式会社"),
        ]);

    [Fact]
    public void Sheets_OfThreeTiers_KnowTheirVendor()
    {
        Facts.Sheets.Select(s => s.Kind).ShouldBe([SheetKind.Outsourcing, SheetKind.ReOutsourcing, SheetKind.ReOutsourcing]);
        Facts.Sheets.Select(s => s.LinkId).ShouldBe(["1", "1.1", "1.1.1"]);
        Facts.Sheets.Select(s => s.Tier.Value).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Certifications_WithNumbers_KeepThem()
    {
        Certification isms = Facts.Chain[0].Certifications.ShouldHaveSingleItem();
        isms.Edition.Value.ShouldBe("ISO/IEC 27001:2022");
        isms.Number.Value.ShouldBe("IS 700001");
        Facts.Chain[1].Certifications.ShouldHaveSingleItem().Number.Value.ShouldBe("10823456(05)");
        Facts.Chain[2].Certifications.ShouldBeEmpty();
    }

    [Fact]
    public void Terms_InShortEras_MonthEndsAndKanji_AreRead() =>
        Facts.Sheets.Select(s => s.Term.Days()).ShouldBe(
        [
            (Reading.Day("2026-04-01"), Reading.Day("2027-03-31"), false),
            (Reading.Day("2026-04-01"), Reading.Day("2027-03-31"), false),
            (Reading.Day("2026-04-01"), Reading.Day("2026-09-30"), false),
        ]);

    [Fact]
    public void People_InTenThousandsAndThousands_AreRead()
    {
        Facts.People.Count.Value.ShouldBe(35_000);
        Facts.People.Households.Value.ShouldBe(12_500);
    }

    [Fact]
    public void Items_WithANumberAndHealthData_HaveTheirClasses()
    {
        SheetFacts sheet = Facts.Sheets[0];
        sheet.Items.Single(i => i.Name.Value == "個人番号").Class.ShouldBe(SensitivityClass.SpecificPersonal);
        sheet.Items.Single(i => i.Name.Value == "接種歴").Class.ShouldBe(SensitivityClass.SpecialCare);
        sheet.Names()[^1].ShouldBe("電話番号");
        sheet.ItemsOpenEnded.Is(true).ShouldBeTrue();
    }

    [Fact]
    public void ParentNamed_InTheSameCell_IsTrueAndElsewhereFalse() =>
        Facts.Chain.Select(l => l.ParentNamed.State == FactState.NotApplicable ? (bool?)null : l.ParentNamed.Value).ShouldBe([null, false, false, true]);
}
