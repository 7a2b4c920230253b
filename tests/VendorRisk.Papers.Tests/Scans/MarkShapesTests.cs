using VendorRisk.Papers.Containers.Scans;

namespace VendorRisk.Papers.Tests.Scans;

/// <summary>Marks drawn in several sizes and places; a letter is none of them.</summary>
public class MarkShapesTests
{
    [Fact]
    public void Of_ADrawnMark_IsThatMark()
    {
        List<string> wrong = [];
        for (int size = 14; size <= 40; size += 2)
        {
            Check("○", new DrawnPage().Ring(400, 300, size), wrong);
            Check("×", new DrawnPage().Line(400 - size, 300 - size, 400 + size, 300 + size).Line(400 - size, 300 + size, 400 + size, 300 - size), wrong);
            Check("△", new DrawnPage().Line(400, 300 - size, 400 - size, 300 + size).Line(400, 300 - size, 400 + size, 300 + size).Line(400 - size, 300 + size, 400 + size, 300 + size), wrong);
            Check("－", new DrawnPage().Line(400 - size, 300, 400 + size, 300), wrong);
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Of_AnythingElse_IsNone()
    {
        List<string> wrong = [];
        foreach (DrawnPage page in (DrawnPage[])
        [
            new DrawnPage().Letters(400, 300, 1), new DrawnPage().Box(400, 300, 430, 330), new DrawnPage().Ring(400, 300, 20).Line(400, 280, 400, 320), new DrawnPage().Ring(400, 300, 20).Ring(460, 300, 20),
            new DrawnPage().Line(380, 280, 420, 280).Line(400, 280, 400, 330), new DrawnPage().Line(380, 280, 380, 330).Line(380, 330, 420, 330), new DrawnPage().Box(300, 200, 700, 210),
        ])
        {
            Check(null, page, wrong);
        }

        wrong.ShouldBeEmpty();
    }

    private static void Check(string? mark, DrawnPage page, List<string> wrong)
    {
        ScanPart part = ScanPart.Around(page.Image, new ScanArea(0, 0, DrawnPage.Width, DrawnPage.Height), 128)!;
        string? read = MarkShapes.Of(part.IsInk, part.Area, DrawnPage.Dpi);
        if (read != mark)
        {
            wrong.Add($"{mark} {part.Area} -> {read}");
        }
    }
}
