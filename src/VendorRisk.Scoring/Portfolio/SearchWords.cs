using System.Text;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Texts as a search compares them: width, case and the two kana folded.</summary>
internal static class SearchWords
{
    public static string Of(params IEnumerable<string?> texts) => Folded(string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text))));

    /// <summary>The words of a question; every one must be found.</summary>
    public static string[] Asked(string? question) => Folded(question ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Select(Hiragana));

    private static char Hiragana(char c) => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 'ァ' + 'ぁ') : c;
}
