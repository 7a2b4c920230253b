using System.Text;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Papers.Tests.Layouts;

namespace VendorRisk.Papers.Tests;

/// <summary>No line disappears: a sentence put anywhere into a paper stands in its text afterwards, or is listed as not read.</summary>
public class GuardTests
{
    private const string Stray = "紫の傘を三本ほど借りた";

    private static readonly string[] Shapes = [Stray, $"{Stray}。", $"{Stray}\t二日", $"二日\t{Stray}", $"| {Stray} | あ | い |", $"（{Stray}（青い（丸い）取っ手）のもの）", $"・{Stray}", $"12 {Stray}。", $"【{Stray}】"];

    [Theory]
    [InlineData("council-walk.txt")]
    [InlineData("ceremony-ocr.txt")]
    [InlineData("three-tiers.txt")]
    [InlineData("word-tables.txt")]
    [InlineData("other-ward.txt")]
    [InlineData("checklist-columns.txt")]
    [InlineData("k02-marks.md")]
    [InlineData("k02-yes-no-columns.md")]
    public void ALinePutAnywhere_StaysInSight(string file) => Holds(Encoding.UTF8.GetString(Reading.Bytes(file)));

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "Cases"), f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ALinePutIntoACase_StaysInSight(string file)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file));
        if (Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), file) is [{ Reading.IsRead: true }])
        {
            Holds(text);
        }
    }

    [Fact]
    public void ALinePutIntoATable_StaysInSight()
    {
        for (int seed = 0; seed < 12; seed++)
        {
            Holds(new GeneratedTable(seed, columns: seed % 2 == 0).Text);
        }
    }

    private static void Holds(string paper)
    {
        List<string> lines = [.. paper.ReplaceLineEndings("\n").Split('\n')];
        List<string> lost = [];
        for (int at = 0; at <= lines.Count; at += Math.Max(1, lines.Count / 25))
        {
            string shape = Shapes[at % Shapes.Length];
            PaperReading reading = Reading.Of(string.Join('\n', lines[..at].Append(shape).Concat(lines[at..])));
            bool seen = reading.NotRead.Any(u => Has(u.Text)) || reading.Passages.Concat(reading.PassagesBefore).Any(p => Has(p.Label) || p.Sentences.Any(s => Has(s.Words)))
                || reading.Facts.Sheets.Any(s => Has(s.Title.Or(""))) || Has(reading.Facts.Title.Or(""))
                || reading.Facts.ClauseSets.Any(c => c.Clauses.Any(clause => Has(clause.Heading.Or("")) || Has(clause.Text.Or(""))));
            if (!seen)
            {
                lost.Add($"{at + 1}: {shape}");
            }
        }

        lost.ShouldBeEmpty();
    }

    private static bool Has(string words) => words.Replace("\n", "", StringComparison.Ordinal).Contains(Stray, StringComparison.Ordinal);
}
