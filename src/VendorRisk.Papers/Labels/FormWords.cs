using System.Collections.Frozen;
using System.Text.Json;

namespace VendorRisk.Papers.Labels;

/// <summary>Short words that mean a field only in a form (課, 項目, 期間), read from <c>form-labels.json</c>, where they are explained.</summary>
internal static class FormWords
{
    private const string People = "対象者数";
    private const string Items = "情報項目";

    private static readonly Lexicon Product = Read();
    private static readonly FrozenDictionary<string, string> Plain = Product.Words.SelectMany(w => w.Value.Select(word => (word, w.Key))).ToFrozenDictionary(w => w.word, w => w.Key, StringComparer.Ordinal);

    /// <summary>The label that says the same wherever it stands; null when the word means nothing in a form either.</summary>
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static string? Meaning(string core) =>
        Plain.TryGetValue(core, out string? label) ? label
        : Array.Exists(Product.Staff, word => core.Contains(word, StringComparison.Ordinal)) ? null
        : Array.Exists(Product.Counts, end => core.EndsWith(end, StringComparison.Ordinal)) ? People
        : Array.Exists(Product.DataOf, end => core.Length > end.Length && core.EndsWith(end, StringComparison.Ordinal)) ? Items
        : null;

    private static Lexicon Read()
    {
        using Stream words = typeof(FormWords).Assembly.GetManifestResourceStream("VendorRisk.Papers.form-labels.json")!;
        return JsonSerializer.Deserialize<Lexicon>(words, JsonSerializerOptions.Web)!;
    }

    private sealed record Lexicon(Dictionary<string, string[]> Words, string[] Counts, string[] DataOf, string[] Staff);
}
