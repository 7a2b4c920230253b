using System.Collections.Immutable;
using VendorRisk.Papers.Containers.Scans;

namespace VendorRisk.Papers.Tests.Scans;

public class ScanPartsTests
{
    private static readonly int[] Columns = [100, 500, 1100, 1400];
    private static readonly int[] Rows = [200, 300, 420, 700];

    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    [InlineData(-1.7)]
    [InlineData(3.1)]
    public void Table_HoweverSlanted_HasItsCells(double degrees)
    {
        ScanImage slanted = new DrawnPage().Table(Columns, Rows).Letters(120, 230, 6).Letters(540, 340, 10).Letters(130, 500, 7).Letters(200, 900, 20).Image.Turned(-degrees * Math.PI / 180);
        ScanImage page = ScanSkew.Upright(slanted);

        ImmutableArray<ScanArea> cells = ScanCells.In(page, ScanRules.In(page, DrawnPage.Dpi), DrawnPage.Dpi);

        cells.Length.ShouldBe(9);
        ScanArea first = cells.MinBy(c => c.Left + c.Top);
        first.Width.ShouldBeInRange(380, 410);
        first.Height.ShouldBeInRange(84, 106);
    }

    [Fact]
    public void Slant_IsFound()
    {
        ScanImage page = new DrawnPage().Letters(100, 200, 25).Letters(100, 300, 30).Letters(100, 400, 20).Letters(100, 600, 28).Image;

        foreach (double degrees in (double[])[-2.5, -0.9, 0.4, 1.6, 3.3])
        {
            Math.Abs(ScanSkew.Of(page.Turned(-degrees * Math.PI / 180))).ShouldBe(Math.Abs(degrees), 0.1);
            Math.Abs(ScanSkew.Of(ScanSkew.Upright(page.Turned(degrees * Math.PI / 180)))).ShouldBeLessThan(0.1);
        }
    }

    [Fact]
    public void Letters_AreNoRuledLines() => ScanRules.In(new DrawnPage().Letters(100, 200, 30).Letters(100, 260, 30).Image, DrawnPage.Dpi).ShouldBeEmpty();

    [Fact]
    public void Table_ThatGoesOnOnTheNextPage_IsClosedAtItsEnd()
    {
        DrawnPage page = new DrawnPage().Table(Columns, [200, 300]);
        foreach (int column in Columns)
        {
            page.Box(column, 300, column + 3, 1000);
        }

        ScanCells.In(page.Image, ScanRules.In(page.Image, DrawnPage.Dpi), DrawnPage.Dpi).Length.ShouldBe(6);
    }

    [Fact]
    public void Parts_HoldEveryCellAndTheTextAround_WithoutTheLines()
    {
        ScanImage page = new DrawnPage().Table(Columns, Rows).Letters(120, 230, 6).Letters(540, 340, 10).Letters(200, 900, 20).Ring(1250, 250, 20).Image;

        ScanParts parts = ScanParts.Of(page, ScanRules.In(page, DrawnPage.Dpi), DrawnPage.Dpi);

        parts.Text.Length.ShouldBe(3);
        parts.Marks.ShouldHaveSingleItem().Mark.ShouldBe("○");
        parts.Text.ShouldAllBe(p => p.Area.Height < 60);
    }

    [Fact]
    public void Strip_GivesEveryPlaceBack_AndNamesLinesWithoutWords()
    {
        ScanImage page = new DrawnPage().Letters(300, 100, 8).Letters(700, 800, 5).Image;
        ScanParts parts = ScanParts.Of(page, [], DrawnPage.Dpi);
        ScanStrip strip = ScanStrip.Of(parts.Text);
        ScanPart first = ScanPart.Around(strip.Image, new ScanArea(0, 0, strip.Image.Width, 80), 128)!;

        strip.OnPage(first.Area)!.Value.Left.ShouldBe(300);
        strip.OnPage(first.Area)!.Value.Top.ShouldBe(100);
        strip.Missed([new ScannedWord("字", first.Area, "1", 90)]).ShouldHaveSingleItem().Area.Top.ShouldBe(800);
    }
}
