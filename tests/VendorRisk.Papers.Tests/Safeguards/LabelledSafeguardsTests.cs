using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;
using Xunit.Abstractions;

namespace VendorRisk.Papers.Tests.Safeguards;

/// <summary>The safeguards of the real papers as taken apart and judged here, against those that people took apart and labelled.</summary>
public class LabelledSafeguardsTests(ITestOutputHelper output)
{
    [SeedTheory]
    [InlineData("000", 58)]
    [InlineData("002", 58)]
    public void Safeguards_OfARealPaper_AreTheOnesPeopleFoundWithTheirControls(string stem, int count)
    {
        string[][] rows = Rows(stem);
        Safeguard[] found = [.. Reading.OfSeed(stem).Facts.Safeguards];

        found.Length.ShouldBe(count);
        found.Select(s => $"{s.Sheet + 1} {s.Side} {s.Section} {Plain(s.Text.Or(""))}".ToUpperInvariant())
            .ShouldBe(rows.Select(r => $"{r[1]} {r[4]} {r[5]} {Plain(r[8])}".ToUpperInvariant()), ignoreOrder: true);

        int right = 0;
        int wrong = 0;
        int missed = 0;
        foreach (Safeguard safeguard in found)
        {
            string[] row = rows.First(r => r[1] == (safeguard.Sheet + 1).ToString(CultureInfo.InvariantCulture) && Plain(r[8]) == Plain(safeguard.Text.Or("")));
            string[] expected = [.. row[7].Split(' ').Where(c => c != "none")];
            string[] guessed = [.. safeguard.Controls.Select(c => c.Or(""))];
            right += guessed.Count(expected.Contains);
            wrong += guessed.Count(g => !expected.Contains(g));
            missed += expected.Count(e => !guessed.Contains(e));
        }

        double f1 = 2.0 * right / ((2 * right) + wrong + missed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stem}: micro-F1 {f1:F3}, right {right}, wrong {wrong}, missed {missed}"));
        f1.ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [SeedFact]
    public void Safeguards_Numbers_AreThoseOfThePaper()
    {
        string[][] rows = Rows("000");
        Reading.OfSeed("000").Facts.Safeguards.Select(s => s.Number).ShouldBe(rows.Select(r => int.Parse(r[6], CultureInfo.InvariantCulture)));
    }

    private static string[][] Rows(string stem) =>
        [.. File.ReadLines(Directory.EnumerateFiles(Path.Combine(Seeds.SharedFolder!, "labels"), stem + "*.tsv").Single()).Skip(1).Select(l => l.Split('\t'))];

    /// <summary>Width, spacing and the marks that a page break leaves behind do not count.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
