using System.Text;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Tests;
using VendorRisk.Tests.Characters;

namespace VendorRisk.GoldenPapers.Tests.Characters;

/// <summary>A paper is judged alike in whichever characters it was printed: the same findings, exactly the same score.</summary>
public class CharacterScoreTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);

    public static TheoryData<string> Variants { get; } = [.. CharacterVariants.Alike.Keys, .. CharacterVariants.Equivalent.Keys];

    private static readonly string[] RealPapers = ["000", "002", "003"];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Papers_InOtherCharacters_HaveTheSameScore(string variant)
    {
        string[] papers = [.. Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Variants")).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "paper.txt"))];
        papers.SelectMany(p => Differences(variant, File.ReadAllText(p), p)).ShouldBeEmpty();
    }

    [SeedTheory]
    [MemberData(nameof(Variants))]
    public void RealPapers_InOtherCharacters_HaveTheSameScore(string variant) =>
        RealPapers.SelectMany(s => Differences(variant, Encoding.UTF8.GetString(Seeds.Bytes(s)), s)).ShouldBeEmpty();

    private static IEnumerable<string> Differences(string variant, string printed, string name)
    {
        Func<string, string> change = CharacterVariants.Alike.TryGetValue(variant, out Func<string, string>? alike) ? alike : CharacterVariants.Equivalent[variant];
        Assessment before = Judged.Paper(Encoding.UTF8.GetBytes(printed), "paper.txt", AsOf).Assessment;
        Assessment after = Judged.Paper(Encoding.UTF8.GetBytes(change(printed)), "paper.txt", AsOf).Assessment;
        if ((before.Residual, before.Inherent, before.Grade) != (after.Residual, after.Inherent, after.Grade))
        {
            yield return $"{name}: {before.Grade} {before.Residual} became {after.Grade} {after.Residual}";
        }

        foreach (string finding in Findings(before).Except(Findings(after)).Select(f => "lost " + f).Concat(Findings(after).Except(Findings(before)).Select(f => "new " + f)))
        {
            yield return $"{name}: {finding}";
        }
    }

    // The same word with an unseen mark in one place is another quote of the same line.
    private static IEnumerable<string> Findings(Assessment assessment) =>
        assessment.Findings.Select(f => $"{f.Rule}@{f.LinkId} {f.Severity} {string.Join(',', f.Evidence.Select(e => e.Line).Distinct())}");
}
