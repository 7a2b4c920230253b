using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Papers.Kinds;

/// <summary>The words that distinguish the kinds of papers, read from <c>paper-kinds.json</c>, where their weights are explained.</summary>
internal sealed record KindLexicon
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web);

    /// <summary>Kinds that are taken, by the names that reports give them.</summary>
    public ImmutableDictionary<string, TitledKind> Assessed { get; init; } = ImmutableDictionary<string, TitledKind>.Empty;

    /// <summary>Titles of clauses that stand alone.</summary>
    public TitledKind Clauses { get; init; } = new();

    /// <summary>Titles of agenda papers.</summary>
    public TitledKind Agenda { get; init; } = new();

    /// <summary>Kinds that get no grade.</summary>
    public ImmutableArray<RefusedKind> Refused { get; init; } = [];

    public static KindLexicon Product { get; } = Read();

    /// <summary>Whether one of the titles is an agenda paper's, in the product's words or the office's own.</summary>
    public bool IsAgenda(ImmutableArray<string> titles) => Agenda.TitleAmong(titles) is not null || IsOneOf(titles, OfficeScope.Words.AgendaForms);

    /// <summary>The same for a specification's.</summary>
    public bool IsSpecification(ImmutableArray<string> titles) => Assessed["specification"].TitleAmong(titles) is not null || IsOneOf(titles, OfficeScope.Words.SpecificationForms);

    private static bool IsOneOf(ImmutableArray<string> titles, ImmutableArray<string> forms) => !forms.IsEmpty && titles.Any(t => TitleWords.Match(t, forms, []));

    private static KindLexicon Read()
    {
        using Stream words = typeof(KindLexicon).Assembly.GetManifestResourceStream("VendorRisk.Papers.paper-kinds.json")!;
        return JsonSerializer.Deserialize<KindLexicon>(words, Spelling)!;
    }
}
