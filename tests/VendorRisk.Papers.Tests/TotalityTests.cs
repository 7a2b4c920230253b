using System.Text;
using VendorRisk.Papers.Tests.Fuzzing;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests;

/// <summary>Reading is total: whatever becomes of a paper, it gives a reading or a refusal.</summary>
public class TotalityTests
{
    private static readonly string[] Samples = ["council-walk.txt", "ceremony-ocr.txt", "three-tiers.txt", "word-tables.txt", "other-ward.txt", "checklist-columns.txt"];

    [Fact]
    public void Read_OfMutatedSamples_NeverThrows()
    {
        foreach (string sample in Samples)
        {
            ReadMutations(Encoding.UTF8.GetString(Reading.Bytes(sample)), seed: sample.Length, times: 300);
        }
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void Read_OfMutatedRealPapers_NeverThrows(string stem) =>
        ReadMutations(Encoding.UTF8.GetString(Seeds.Bytes(stem)), seed: stem[2], times: 100);

    [Fact]
    public void Read_OfRandomBytes_NeverThrows()
    {
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            byte[] content = new byte[random.Next(1, 400)];
            random.NextBytes(content);
            PaperReading reading = Reading.Reader.Read(content, "noise.bin");
            (reading.IsRead || reading.Refusals.Length > 0).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("件名 ", 20_000)]
    [InlineData("(", 60_000)]
    [InlineData("<div>", 20_000)]
    [InlineData("令和元年", 20_000)]
    [InlineData("資料1-", 20_000)]
    [InlineData("| ○ ", 20_000)]
    [InlineData("<table>\n", 5_000)]
    [InlineData("1 ", 30_000)]
    public void Read_OfOnePieceRepeated_Ends(string piece, int times) =>
        Reading.Of("事業の概要\n" + string.Concat(Enumerable.Repeat(piece, times))).Lines.ShouldNotBeEmpty();

    [Theory]
    [InlineData("件名 件の委託について\n委託先\t株式会社", "\n")]
    [InlineData("<div>", "")]
    [InlineData("氏名、住所", "、")]
    [InlineData("【", "")]
    [InlineData("委託先\t株式会社あ、株式会社い", "\n")]
    public void Read_OfTheLargestFile_EndsAndListsWhatItLeftOut(string piece, string joint)
    {
        int times = (PaperLimits.MaximumBytes - 100) / Encoding.UTF8.GetByteCount(piece + joint + "9999999");
        PaperReading reading = Reading.Of("事業の概要\n" + string.Join(joint, Enumerable.Range(0, times).Select(i => piece + i)));
        reading.Lines.ShouldNotBeEmpty();
        reading.NotRead.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_OfThousandsOfSheets_KeepsTheFirstAndListsTheRest()
    {
        PaperReading reading = Reading.Of("事業の概要\n" + string.Join('\n', Enumerable.Range(0, 3_000).Select(i => $"件名 件の委託について\n委託先\t株式会社あ{i}")));

        reading.Facts.Sheets.Length.ShouldBe(PaperLimits.MostSheets);
        reading.NotRead.ShouldContain(u => u.Text.Contains("個票が多すぎる", StringComparison.Ordinal) && u.Text.Contains("2600", StringComparison.Ordinal));
    }

    private static void ReadMutations(string paper, int seed, int times)
    {
        Random random = new(seed);
        IPaperReader reader = Reading.Reader;
        for (int i = 0; i < times; i++)
        {
            string mutated = Mutants.Lines(paper, random);
            PaperReading reading = reader.Read(Encoding.UTF8.GetBytes(mutated), "mutated.txt");
            reading.Facts.AllFacts().Where(f => f.Source?.Line is int line && (line < 1 || line > reading.Lines.Length)).Select(f => f.Path).ShouldBeEmpty();
        }
    }
}
