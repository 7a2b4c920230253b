using VendorRisk.Registry;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>
/// Texts as a search compares them: width, case, the two kana, kinds of dashes, spellings of legal forms, blanks within a text and what nobody sees are folded. Folding
/// what is folded changes nothing, which tells rows that were folded by an earlier rule.
/// </summary>
internal static class SearchWords
{
    /// <summary>Each word is a condition of the question, and nobody asks for more.</summary>
    private const int Most = 10;

    /// <summary>The texts, a line each, without blanks.</summary>
    public static string Of(params IEnumerable<string?> texts) =>
        string.Join('\n', texts.OfType<string>().SelectMany(text => text.Split('\n')).Select(line => string.Concat(Words(Joined(line)))).Where(line => line.Length > 0));

    /// <summary>
    /// The words of a question; every one must be found; those beyond the tenth are left out. A legal form is a word of its own, so that it is found before and after the name.
    /// A 法人番号 is asked for as the register has it.
    /// </summary>
    public static string[] Asked(string? question) => CorporateNumber.Digits(question) is { } number
        ? [number]
        : [.. Words(question ?? "").SelectMany(Parts).Distinct(StringComparer.Ordinal).Take(Most)];

    private static string[] Parts(string word)
    {
        (string form, string rest) = VendorNameKey.Split(word);
        return form.Length == 0 || rest.Length == 0 ? [word] : [form, rest];
    }

    private static string[] Words(string text) =>
        string.Concat(VendorNameKey.Searchable(text).ToUpperInvariant().Select(Folded)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without blanks before anything is folded: ( 株 ) is a legal form, too.</summary>
    private static string Joined(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c)));

    private static char Folded(char c) => c switch
    {
        >= 'ァ' and <= 'ヶ' => (char)(c - 'ァ' + 'ぁ'),
        '-' or '‐' or '‑' or '–' or '—' or '―' or '−' or '─' => 'ー',
        _ => c,
    };
}
