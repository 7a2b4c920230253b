using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Texts as a search compares them: width, case and the two kana folded.</summary>
internal static class SearchWords
{
    /// <summary>Each word is a condition of the question, and nobody asks for more.</summary>
    private const int Most = 10;

    public static string Of(params IEnumerable<string?> texts) => Folded(string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text))));

    /// <summary>The words of a question; every one must be found; those beyond the tenth are left out.</summary>
    public static string[] Asked(string? question) =>
        [.. Folded(question ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)];

    private static string Folded(string text) =>
        string.Concat(NormalizedText.Of(text, NormalizationForm.FormKC).ToUpperInvariant().Select(Hiragana));

    private static char Hiragana(char c) => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 'ァ' + 'ぁ') : c;
}
