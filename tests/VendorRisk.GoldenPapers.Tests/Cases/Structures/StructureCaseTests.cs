using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;

namespace VendorRisk.GoldenPapers.Tests.Cases.Structures;

/// <summary>Small papers of other offices laid out in other ways: columns, packets, specifications, impact assessments.</summary>
public class StructureCaseTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases", "Structures");
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly IPaperReader Reader = new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IPaperReader>();

    public static TheoryData<string> Names { get; } =
        [.. Directory.EnumerateFiles(Root).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_Judged_HasWhatMustComeOfIt(string file)
    {
        Expected expected = JsonSerializer.Deserialize<Expected>(File.ReadAllText(Path.Combine(Root, Path.GetFileNameWithoutExtension(file) + ".expect.json")), Options)!;
        ImmutableArray<PaperEntry> papers = Reader.ReadAll(File.ReadAllBytes(Path.Combine(Root, file)), file);
        papers.Length.ShouldBe(expected.Papers);
        papers.ShouldAllBe(p => p.Reading.IsRead);
        EngagementFacts first = papers[0].Reading.Facts;
        ChainLink[] chain = [.. papers.SelectMany(p => p.Reading.Facts.Chain)];
        string[] found = [.. papers.SelectMany(p => Judged.Of(p.Reading.Facts, AsOf).Findings).Select(f => f.Rule)];
        expected.Must.Except(found).ShouldBeEmpty("missed");
        expected.Vendors.Except(chain.Select(l => l.Name.Or(""))).ShouldBeEmpty();
        (expected.Title is null || first.Title.Or("").Contains(expected.Title, StringComparison.Ordinal)).ShouldBeTrue();
        (expected.Kind is null || string.Equals(papers[0].Reading.Kind.ToString(), expected.Kind, StringComparison.OrdinalIgnoreCase)).ShouldBeTrue();
        (expected.People is null || first.People.Count.Is(expected.People.Value)).ShouldBeTrue();
        if (!expected.Chain.IsDefault)
        {
            chain.Select(l => $"{l.Name.Value} {l.Tier}").ShouldBe(expected.Chain.Select(l => $"{l[0].GetString()} {l[1].GetInt32()}"), ignoreOrder: true);
        }

        if (!expected.Term.IsDefault)
        {
            ((DateOnly?[])[first.Sheets[0].Term.Start.Value, first.Sheets[0].Term.End.Value]).ShouldBe(expected.Term);
        }

        foreach ((string tier, ImmutableArray<string> items) in expected.Items)
        {
            first.Sheets.First(s => s.Tier.Value == int.Parse(tier, CultureInfo.InvariantCulture)).Items.Select(i => i.Name.Value).ShouldBe(items, ignoreOrder: true);
        }
    }

    private sealed record Expected
    {
        public int Papers { get; init; } = 1;

        public string? Kind { get; init; }

        public string? Title { get; init; }

        public int? People { get; init; }

        public ImmutableArray<ImmutableArray<JsonElement>> Chain { get; init; }

        public ImmutableArray<string> Vendors { get; init; } = [];

        public ImmutableArray<DateOnly?> Term { get; init; }

        public ImmutableDictionary<string, ImmutableArray<string>> Items { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

        public ImmutableArray<string> Must { get; init; } = [];
    }
}
