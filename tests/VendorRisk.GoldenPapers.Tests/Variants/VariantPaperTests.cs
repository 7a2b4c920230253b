using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using Xunit.Abstractions;

namespace VendorRisk.GoldenPapers.Tests.Variants;

/// <summary>Papers of our own in the forms that wards use, each with what must come of it.</summary>
public class VariantPaperTests(ITestOutputHelper output)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Variants");

    /// <summary>Rules that read the register; no paper alone can make them speak.</summary>
    private static readonly string[] RegisterRules =
    [
        "certification.expired", "certification.expires-within-term", "certification.suspended", "certification.scope-mismatch", "subcontracting.consent-missing",
        "oversight.inspection-overdue", "oversight.incident-history", "oversight.erasure-unproven",
    ];

    public static TheoryData<string> Papers { get; } = [.. Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Paper_Judged_HasWhatItsAuthorSaw(string paper)
    {
        (Judged judged, Expectation expected) = Read(paper);
        List<string> complaints = [];
        complaints.AddRange(expected.Hit.Where(h => !Finds(judged, h)).Select(h => "missed: " + h));
        complaints.AddRange(expected.Not.Where(n => Finds(judged, n))
            .Select(n => $"false: {n}: {string.Join(" / ", judged.Assessment.Findings.Where(f => Matches(f, n)).Select(f => f.Message.Ja))}"));
        if (expected.Most is { } most && judged.Assessment.Findings.Length > most)
        {
            complaints.Add($"{judged.Assessment.Findings.Length} findings, at most {most}");
        }

        if (expected.NoHigh)
        {
            complaints.AddRange(judged.Assessment.Findings.Where(f => f.Severity >= Severity.High).Select(f => "high: " + f.Message.Ja));
        }

        if (!expected.Grades.IsEmpty && !expected.Grades.Contains(judged.Assessment.Grade.ToString()))
        {
            complaints.Add($"grade {judged.Assessment.Grade}");
        }

        foreach (AssessedFinding finding in judged.Assessment.Findings.Where(f => !expected.Hit.Any(h => Matches(f, h))))
        {
            output.WriteLine($"besides: {finding.Severity} {finding.Rule}@{finding.LinkId} {finding.Message.Ja} <- {string.Join(" / ", finding.Evidence.Select(e => $"{e.Line}:{e.Quote}"))}");
        }

        complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Paper_Read_HasTheFactsItsAuthorWrote(string paper)
    {
        (Judged judged, Expectation expected) = Read(paper);
        FactsCheck check = FactsCheck.Of(judged.Facts, expected);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Right} right, {check.Complaints.Count - check.Missing} wrong, {check.Missing} missing"));
        check.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void Rules_OfThePaper_AreEachHitByOnePaperAndForbiddenInAnother()
    {
        Expectation[] all = [.. Directory.EnumerateDirectories(Root).Select(Expectation.Of)];
        string[] rules = [.. Judged.RuleIds.Except(RegisterRules)];
        rules.Where(r => !all.Any(e => e.Hit.Any(h => RuleOf(h) == r))).ShouldBeEmpty("hit by no paper");
        rules.Where(r => !all.Any(e => e.Not.Any(n => RuleOf(n) == r))).ShouldBeEmpty("forbidden in no paper");
    }

    private static bool Finds(Judged judged, string expected) => judged.Assessment.Findings.Any(f => Matches(f, expected));

    private static bool Matches(AssessedFinding finding, string expected) =>
        finding.Rule == RuleOf(expected) && (!expected.Contains('@') || finding.LinkId == expected.Split('@')[1]);

    private static string RuleOf(string expected) => expected.Split('@')[0];

    private static (Judged Judged, Expectation Expected) Read(string paper)
    {
        string folder = Path.Combine(Root, paper);
        Expectation expected = Expectation.Of(folder);
        return (Judged.Paper(File.ReadAllBytes(Path.Combine(folder, "paper.txt")), paper + ".txt", expected.AsOf), expected);
    }
}
