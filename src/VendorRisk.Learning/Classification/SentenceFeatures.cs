namespace VendorRisk.Learning.Classification;

/// <summary>
/// What the model sees of a sentence: the character n-grams of the folded text, each once, and where it stands. Punctuation ends an n-gram, and every
/// digit is the same digit: neither numbers nor commas say which control is meant.
/// </summary>
internal static class SentenceFeatures
{
    public const int Longest = 3;
    private const char Break = '\n';
    private const string Marks = "、。,.，．・()[]{}「」『』【】〔〕<>:;/\\|\"'*※○●◎□■-－ー―~〜…";

    /// <summary>The distinct features, in order of first appearance.</summary>
    public static List<string> Of(string text, SentenceSide side, SentenceSection section)
    {
        string letters = Letters(text);
        List<string> features = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int start = 0; start < letters.Length; start++)
        {
            for (int length = 1; length <= Longest && start + length <= letters.Length && letters[start + length - 1] != Break; length++)
            {
                string gram = letters.Substring(start, length);
                if (seen.Add(gram))
                {
                    features.Add(gram);
                }
            }
        }

        if (side is not SentenceSide.Unknown)
        {
            features.Add($"\t{side}");
        }

        if (section is not SentenceSection.Unknown)
        {
            features.Add($"\t{section}");
        }

        return features;
    }

    private static string Letters(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            char c = source[i];
            span[i] = char.IsAsciiDigit(c) ? '0' : Marks.Contains(c, StringComparison.Ordinal) && c != 'ー' ? Break : c;
        }
    });
}
