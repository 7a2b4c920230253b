using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Containers.Pdf;
using VendorRisk.Papers.Containers.Scans;
using VendorRisk.Papers.Tests.Distortions;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Papers.Tests.Variations;
using Xunit.Abstractions;

namespace VendorRisk.Papers.Tests.Scans;

public class ScannedPaperTests(ITestOutputHelper output)
{
    private const int Sure = 650;

    private static readonly string Paper = SheetPaper.With(items: "氏名、住所、生年月日、口座番号", vendor: "委託先\t株式会社北町印刷（プライバシーマーク取得）", more: "再委託の有無\t有（株式会社ヘルプ：データ入力）");

    [ScanFact]
    public void Picture_OfAPaper_IsRead_AndWhatIsDoubtfulIsAGuess()
    {
        byte[] pdf = OfficeSuite.Convert(Distortion.Docx(Paper), "docx", "pdf");
        byte[] png = PdfTool.Run(PdfTool.Find("pdftoppm")!, pdf, "-r", "300", "-gray", "-png", "-f", "1", "-l", "1", "-").Bytes;

        PaperReading reading = Reading.Reader.Read(png, "scan.png");

        reading.Refusals.ShouldBeEmpty();
        output.WriteLine(string.Join('\n', reading.Lines));
        int[] sureness = [.. reading.Facts.AllFacts().Where(f => f.State == FactState.Known).Select(f => (int)f.GetType().GetProperty("Confidence")!.GetValue(f)!)];
        sureness.ShouldAllBe(c => c < 1000);
        sureness.Count(c => c >= Sure).ShouldBeGreaterThan(8);
        EngagementFacts truth = Reading.Of(Paper).Facts;
        Holds(reading.Facts.Title, truth.Title);
        Holds(reading.Facts.Sheets[0].Term.Start, truth.Sheets[0].Term.Start);
        Holds(reading.Facts.Sheets[0].Term.End, truth.Sheets[0].Term.End);
        Holds(reading.Facts.Chain[0].Name, truth.Chain[0].Name);
        reading.Lines.ShouldAllBe(l => !Doubt.IsIn(l));
    }

    /// <summary>Right, or a guess, or unknown: never wrong and sure of it.</summary>
    private static void Holds<T>(Fact<T> read, Fact<T> truth)
        where T : notnull
    {
        if (read.IsKnown && read.Confidence >= Sure)
        {
            read.Value.ShouldBe(truth.Value);
        }
    }

    [Fact]
    public void Reading_WithDoubtfulWords_KeepsThemAsGuesses_WithoutTheSigns()
    {
        string doubted = Paper.Replace("北町", Doubt.In("北町"), StringComparison.Ordinal).Replace("口座番号", Doubt.In("口座番号"), StringComparison.Ordinal);

        PaperReading settled = ScanDoubts.Settle(Reading.Of(doubted));

        Fact<string> vendor = settled.Facts.Chain.Single(l => l.Tier == 1).Name;
        vendor.Value.ShouldBe("株式会社北町印刷");
        vendor.Confidence.ShouldBe(ScanDoubts.Doubtful);
        settled.Facts.Sheets[0].Items.Single(i => i.Name.Value == "口座番号").Name.Confidence.ShouldBe(ScanDoubts.Doubtful);
        settled.Facts.Sheets[0].Items.Single(i => i.Name.Value == "氏名").Name.Confidence.ShouldBe(1000);
        System.Text.Json.JsonSerializer.Serialize(settled.Facts, ContractJson.Options).Contains(Doubt.Sign, StringComparison.Ordinal).ShouldBeFalse();
        settled.Lines.Concat(settled.NotRead.Select(u => u.Text)).ShouldAllBe(l => !Doubt.IsIn(l));
    }

    [Fact]
    public void DoubtInEveryLetter_ChangesNoValue() =>
        new FactTable(ScanDoubts.Settle(Reading.Of(Doubt.In(Paper.ReplaceLineEndings("\n")).Replace($"\t{Doubt.Sign}", "\t", StringComparison.Ordinal).Replace($"\n{Doubt.Sign}", "\n", StringComparison.Ordinal))).Facts)
            .LossIn(new FactTable(Reading.Of(Paper).Facts)).ToString().ShouldBe(new FactTable(Reading.Of(Paper).Facts).LossIn(new FactTable(Reading.Of(Paper).Facts)).ToString());

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0x00, 8, 0, 0, 0 })]
    public void Picture_ThatIsBroken_IsRefusedWithWhatToDo(byte[] bytes) =>
        Reading.Reader.Read(bytes, "壊れ.png").Refusals.ShouldHaveSingleItem().ShouldContain(ScanReader.IsInstalled ? "スキャンし直して" : "tesseract");

    [Fact]
    public void Words_OfTheProgramsTable_AreReadWithTheirPlaces()
    {
        string tsv = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t10\t10\t-1\t\n5\t1\t1\t1\t2\t1\t30\t40\t50\t20\t91.5\t氏名\n5\t1\t1\t1\t2\t2\t90\t40\t5\t20\t0\t \nbroken\n";

        ScannedWord word = ScannedWords.Read(Encoding.UTF8.GetBytes(tsv)).ShouldHaveSingleItem();

        word.ShouldBe(new ScannedWord("氏名", new ScanArea(30, 40, 80, 60), "1.1.2", 91.5));
    }
}
