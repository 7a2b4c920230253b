using System.Text;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.GoldenPapers.Tests.Variants;

/// <summary>The same papers as other offices print and scan them: what must be found is still found, and nothing else.</summary>
public class DistortedPaperTests
{
    /// <summary>Papers whose own form a distortion cannot be told from, with the reason.</summary>
    private static readonly Dictionary<string, string> Excused = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("full-width digits")]
    [InlineData("short era")]
    [InlineData("western years")]
    [InlineData("short company marks")]
    [InlineData("company marks in brackets")]
    [InlineData("spaces in words")]
    [InlineData("other labels")]
    [InlineData("headings numbered")]
    [InlineData("sheets turned round")]
    [InlineData("windows line ends")]
    public void Papers_Distorted_AreJudgedAsBefore(string distortion)
    {
        List<string> complaints = [];
        foreach (string folder in Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Variants")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            string printed = File.ReadAllText(Path.Combine(folder, "paper.txt"));
            string paper = Distortion.Apply(distortion, printed);
            if (paper == printed || Excused.ContainsKey($"{distortion}: {name}"))
            {
                continue;
            }

            Expectation expected = Expectation.Of(folder);
            Assessment assessment = Judged.Paper(Encoding.UTF8.GetBytes(paper), name, expected.AsOf).Assessment;
            complaints.AddRange(expected.Hit.Where(h => !assessment.Findings.Any(f => Matches(f, h))).Select(h => $"{name} missed {h}"));
            complaints.AddRange(expected.Not.SelectMany(n => assessment.Findings.Where(f => Matches(f, n))).Select(f => $"{name} false {f.Rule}@{f.LinkId} {f.Message.Ja}"));
        }

        complaints.ShouldBeEmpty();
    }

    private static bool Matches(AssessedFinding finding, string expected) =>
        finding.Rule == expected.Split('@')[0] && (!expected.Contains('@') || finding.LinkId == expected.Split('@')[1]);
}
