using System.Collections.Immutable;
using System.Text.Json;

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

    private static KindLexicon Read()
    {
        using Stream words = typeof(KindLexicon).Assembly.GetManifestResourceStream("VendorRisk.Papers.paper-kinds.json")!;
        return JsonSerializer.Deserialize<KindLexicon>(words, Spelling)!;
    }
}
