namespace VendorRisk.Papers.Text;

/// <summary>The ordinal before a heading or an article: 第1, 第3条, 第十二条.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">What it counts (条, 章 …); null when no unit follows.</param>
/// <param name="Length">How many folded characters it takes, unit included.</param>
internal readonly record struct Ordinal(int Number, char? Unit, int Length)
{
    private const string Units = "条章節項部号";

    /// <summary>第三者, 第2回, 第一種: words of their own, whose number heads nothing.</summary>
    private const string OfWords = "者次回期種国位級類半週セ";

    /// <summary>The ordinal at the start; null when there is none.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="isGap">Whether a gap was printed before a character. Where it is known, a number in kanji needs a gap or a unit.</param>
    public static Ordinal? At(string folded, Func<int, bool>? isGap = null)
    {
        if (!folded.StartsWith('第') || folded.Length < 2 || folded[1] == '元' || JapaneseNumber.At(folded, 1, 3) is not { } number)
        {
            return null;
        }

        char? next = number.End < folded.Length ? folded[number.End] : null;
        if (next is { } unit && Units.Contains(unit, StringComparison.Ordinal))
        {
            return new Ordinal(number.Value, unit, number.End + 1);
        }

        bool kanji = !char.IsAsciiDigit(folded[1]);
        return next is { } letter && (char.IsAsciiDigit(letter) || OfWords.Contains(letter, StringComparison.Ordinal) || (kanji && isGap is not null && !isGap(number.End)))
            ? null
            : new Ordinal(number.Value, null, number.End);
    }
}
