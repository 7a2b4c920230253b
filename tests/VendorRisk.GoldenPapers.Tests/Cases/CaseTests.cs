using System.Collections.Immutable;
using System.Text.Json;

namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>Small papers of other offices, each with what must come of it.</summary>
public class CaseTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Names { get; } =
        [.. Directory.EnumerateFiles(Root, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_Judged_HasWhatMustComeOfIt(string name)
    {
        Judged judged = Of(name);
        Expected expected = JsonSerializer.Deserialize<Expected>(File.ReadAllText(Path.Combine(Root, name + ".expect.json")), Options)!;
        string[] found = [.. judged.Assessment.Findings.Select(f => f.Rule)];
        expected.Must.Except(found).ShouldBeEmpty("missed");
        expected.MustNot.Intersect(found).ShouldBeEmpty("false");
        if (!expected.Chain.IsDefault)
        {
            judged.Facts.Chain.Select(l => $"{l.Name.Value} {l.Tier}").ShouldBe(expected.Chain.Select(l => $"{l[0].GetString()} {l[1].GetInt32()}"), ignoreOrder: true);
        }

        CaseFacts.Check(judged.Facts, File.ReadAllText(Path.Combine(Root, name + ".expect.json")));
        if (expected.ResidualAtLeastOf is { } other)
        {
            judged.Assessment.Residual.ShouldBeGreaterThanOrEqualTo(Of(other).Assessment.Residual);
        }
    }

    private static Judged Of(string name) => Judged.Paper(File.ReadAllBytes(Path.Combine(Root, name + ".txt")), name, AsOf);

    private sealed record Expected
    {
        public ImmutableArray<ImmutableArray<JsonElement>> Chain { get; init; }

        public ImmutableArray<string> Must { get; init; } = [];

        public ImmutableArray<string> MustNot { get; init; } = [];

        public string? ResidualAtLeastOf { get; init; }
    }
}
