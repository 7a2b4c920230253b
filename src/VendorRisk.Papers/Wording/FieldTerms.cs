using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace VendorRisk.Papers.Wording;

/// <summary>Words for telling a garbled word from a rare one, read from <c>field-terms.json</c>, where they are explained.</summary>
internal static class FieldTerms
{
    private static readonly Terms Product = Read();

    /// <summary>Frequent pairs of kanji, in which a scan's slip can be recognised.</summary>
    public static FrozenSet<string> Frequent { get; } = Product.Frequent.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pairs that may stand where another stands without being a slip.</summary>
    public static FrozenSet<string> AlsoWords { get; } = Product.AlsoWords.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>First halves that take few second halves: anything else after them is a slip.</summary>
    public static FrozenDictionary<string, string[]> Bound { get; } = Product.Bound.ToFrozenDictionary(StringComparer.Ordinal);

    private static Terms Read()
    {
        using Stream terms = typeof(FieldTerms).Assembly.GetManifestResourceStream("VendorRisk.Papers.field-terms.json")!;
        return JsonSerializer.Deserialize<Terms>(terms, JsonSerializerOptions.Web)!;
    }

    private sealed record Terms(ImmutableArray<string> Frequent, ImmutableArray<string> AlsoWords, ImmutableDictionary<string, string[]> Bound);
}
