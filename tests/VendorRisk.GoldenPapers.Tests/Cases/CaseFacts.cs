using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>What a case says of the facts that must be read.</summary>
internal static class CaseFacts
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static void Check(EngagementFacts facts, string expectation)
    {
        Expected expected = JsonSerializer.Deserialize<Expected>(expectation, Options)!;
        string[] names = [.. facts.Chain.Select(l => Name(l.Name.Or("")))];
        expected.Vendors.Select(Name).Except(names).ShouldBeEmpty("vendors missed");
        expected.VendorNot.Select(Name).Where(n => names.Any(v => v.Contains(n, StringComparison.Ordinal))).ShouldBeEmpty("vendors invented");
        foreach ((string vendor, ImmutableArray<string> marks) in expected.Certs)
        {
            facts.Chain.Where(l => Name(l.Name.Or("")) == Name(vendor)).SelectMany(l => l.Certifications).Select(c => c.Scheme.Value).ShouldBe(marks, ignoreOrder: true, vendor);
        }

        foreach ((string tier, string words) in expected.ConditionsNot)
        {
            facts.Chain.Where(l => l.Tier == int.Parse(tier, CultureInfo.InvariantCulture)).SelectMany(l => l.Conditions)
                .ShouldNotContain(c => c.Statement.Or("").Contains(words, StringComparison.Ordinal));
        }

        SheetFacts? sheet = facts.Sheets.FirstOrDefault(s => s.Kind == SheetKind.Outsourcing);
        if (expected.People is { } people)
        {
            facts.People.Count.Value.ShouldBe(people);
        }

        if (!expected.Term.IsDefault)
        {
            string?[] days = [Day(sheet!.Term.Start), Day(sheet.Term.End)];
            days.ShouldBe(expected.Term);
        }

        if (expected.ByReference is { } reference)
        {
            sheet!.ItemsByReference.IsKnown.ShouldBe(reference);
        }

        string[] services = [.. facts.Chain.SelectMany(l => l.CloudServices).Select(s => s.Name.Or("").ToUpperInvariant())];
        expected.CloudHas.Where(c => !services.Any(s => s.Contains(c.ToUpperInvariant(), StringComparison.Ordinal))).ShouldBeEmpty("services missed");
    }

    private static string? Day(Fact<DateOnly> day) => day.IsKnown ? day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Name(string name) => name.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).Replace("(株)", "株式会社", StringComparison.Ordinal);

    private sealed record Expected
    {
        public ImmutableArray<string> Vendors { get; init; } = [];

        public ImmutableArray<string> VendorNot { get; init; } = [];

        public ImmutableDictionary<string, ImmutableArray<string>> Certs { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

        public ImmutableDictionary<string, string> ConditionsNot { get; init; } = ImmutableDictionary<string, string>.Empty;

        public int? People { get; init; }

        public ImmutableArray<string?> Term { get; init; }

        public bool? ByReference { get; init; }

        public ImmutableArray<string> CloudHas { get; init; } = [];
    }
}
