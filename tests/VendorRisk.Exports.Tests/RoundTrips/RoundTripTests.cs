using System.Text;
using VendorRisk.Papers;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;

namespace VendorRisk.Exports.Tests.RoundTrips;

/// <summary>An exported paper, read back, says what the facts said.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData("ceremony-ocr.txt")]
    [InlineData("checklist-columns.txt")]
    [InlineData("council-walk.txt")]
    [InlineData("other-ward.txt")]
    [InlineData("three-tiers.txt")]
    [InlineData("word-tables.txt")]
    public void Paper_ExportedAndReadBack_GivesTheSameFacts(string name)
    {
        PaperReading read = Reading.OfFile(name);

        Differences(read).ShouldBeEmpty();
        FactDifferences.Count(read.Facts).ShouldBeGreaterThan(100);
    }

    /// <summary>
    /// What cannot be the same: words that the facts do not keep as printed. A cell of items is printed anew from its items, so sentences found in
    /// it differ in number and words; brackets of a certificate's words come back in one width.
    /// </summary>
    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void RealPaper_ExportedAndReadBack_DiffersOnlyInWordsTheFactsDoNotKeep(string stem) =>
        Differences(Reading.OfSeed(stem))
            .Where(d => !d.StartsWith("/protectedPersons/", StringComparison.Ordinal) && !IsOnlySpacing(d))
            .ShouldBeEmpty();

    private static string[] Differences(PaperReading read)
    {
        PaperReading back = Reading.Reader.Read(new PaperWriter().Paper(read.Facts).Content, "exported.docx");
        return FactDifferences.Between(read.Facts, back.Facts);
    }

    private static bool IsOnlySpacing(string difference)
    {
        string[] sides = difference[(difference.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" → ");
        string left = Squeezed(sides[0]);
        return left == Squeezed(sides[1]).TrimEnd('…') || (left.Length > 40 && Squeezed(sides[1]).StartsWith(left[..40], StringComparison.Ordinal));
    }

    private static string Squeezed(string words) => string.Concat(words.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
