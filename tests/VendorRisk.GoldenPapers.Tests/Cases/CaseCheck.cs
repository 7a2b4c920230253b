using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Papers;

namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>Reads and judges one case of a folder and compares it with its expectation.</summary>
internal static class CaseCheck
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);
    private static readonly IPaperReader Reader = new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IPaperReader>();

    /// <summary>The files of a folder that are cases, without the folder.</summary>
    public static TheoryData<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static void Run(string folder, string file)
    {
        Expected expected = Expected.Read(Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".expect.json"));
        ImmutableArray<PaperEntry> papers = Read(folder, file);
        papers.Length.ShouldBe(expected.Papers);
        if (expected.Exit != 0)
        {
            papers[0].Reading.IsRead.ShouldBeFalse();
            expected.StderrHas.Where(w => !string.Concat(papers[0].Reading.Refusals).Contains(w, StringComparison.Ordinal)).ShouldBeEmpty();
            return;
        }

        papers.ShouldAllBe(p => p.Reading.IsRead);
        (expected.Kind is null || string.Equals(papers[0].Reading.Kind.ToString(), expected.Kind.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).ShouldBeTrue();
        CaseFacts.Check(papers[0].Reading.Facts, [.. papers.SelectMany(p => p.Reading.Facts.Chain)], expected);
        if (!papers[0].Reading.Kind.IsAssessed())
        {
            expected.Must.ShouldBeEmpty();
            return;
        }

        Judged[] judged = Judge(papers);
        string[] found = [.. judged.SelectMany(j => j.Assessment.Findings).Select(f => f.Rule)];
        expected.Must.Except(found).ShouldBeEmpty("missed");
        expected.MustNot.Intersect(found).ShouldBeEmpty("false");
        if (expected.ResidualAtLeastOf is { } other)
        {
            judged[0].Assessment.Residual.ShouldBeGreaterThanOrEqualTo(Judge(Read(folder, Directory.EnumerateFiles(folder, other + ".*").Select(f => Path.GetFileName(f)!).Single(f => !f.EndsWith(".json", StringComparison.Ordinal))))[0].Assessment.Residual);
        }
    }

    private static ImmutableArray<PaperEntry> Read(string folder, string file) => Reader.ReadAll(File.ReadAllBytes(Path.Combine(folder, file)), file);

    private static Judged[] Judge(ImmutableArray<PaperEntry> papers) => [.. papers.Select(p => Judged.Made(p.Reading.Facts, AsOf))];
}
