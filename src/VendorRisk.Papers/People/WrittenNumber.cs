using System.Buffers;

namespace VendorRisk.Papers.People;

/// <summary>Numbers as papers count with them: 35,000, 3万5千, 3.5万, 三万五千, 十二万, 三五〇〇〇.</summary>
internal static class WrittenNumber
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly SearchValues<char> DigitValues = SearchValues.Create(Digits);

    /// <summary>Larger than any count: a number that reaches it stays there, however long it goes on.</summary>
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The number at a position and the position after it; null where none starts.</summary>
    /// <remarks>One kanji digit alone (一人ひとり, 三人乗り) is a word more often than a count, so it is no number.</remarks>
    public static (long Value, int End)? At(string text, int start)
    {
        bool kanji = !char.IsAsciiDigit(text[start]);
        if (kanji && !IsKanji(text[start]))
        {
            return null;
        }

        decimal total = 0;
        decimal section = 0;
        decimal current = 0;
        int digits = 0;
        bool multiplied = false;
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (DigitOf(c, kanji) is int digit)
            {
                current = Math.Min((current * 10) + digit, Largest);
                digits++;
            }
            else if (Small(c) is int small && (digits > 0 || kanji))
            {
                section = Math.Min(section + (Math.Max(current, digits == 0 ? 1 : current) * small), Largest);
                (current, digits, multiplied) = (0, 0, true);
            }
            else if (Large(c) is int large && (digits > 0 || section > 0))
            {
                total = Math.Min(total + ((section + current) * large), Largest);
                (section, current, digits, multiplied) = (0, 0, 0, true);
            }
            else if (digits > 0 && Fraction(text, i) is { } fraction)
            {
                current += fraction.Value;
                i = fraction.End - 1;
            }
            else if (kanji && !multiplied && c == '、' && digits > 0 && IsThousands(text, i + 1))
            {
            }
            else if (!kanji && SeparatorEnd(text, i) is int next and > 0)
            {
                i = next - 1;
            }
            else
            {
                break;
            }
        }

        return kanji && !multiplied && i - start < 2 ? null : ((long)(total + section + current), i);
    }

    /// <summary>三五、〇〇〇: three digits behind the mark, and no fourth.</summary>
    private static bool IsThousands(string text, int from) =>
        from + 3 <= text.Length && text.AsSpan(from, 3).IndexOfAnyExcept(DigitValues) < 0 && (from + 3 == text.Length || !Digits.Contains(text[from + 3], StringComparison.Ordinal));

    private static bool IsKanji(char c) => Digits.Contains(c, StringComparison.Ordinal) || c is '十' or '百' or '千';

    private static int? DigitOf(char c, bool kanji) =>
        char.IsAsciiDigit(c) ? c - '0'
        : kanji && Digits.IndexOf(c, StringComparison.Ordinal) is int digit and >= 0 ? digit
        : null;

    private static int? Small(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, _ => null };

    private static int? Large(char c) => c switch { '万' => 10_000, '億' => 100_000_000, _ => null };

    /// <summary>The part behind the point of 3.5万; a point that no 万 or 千 follows ends a sentence or numbers a heading.</summary>
    private static (decimal Value, int End)? Fraction(string text, int point)
    {
        if (text[point] != '.')
        {
            return null;
        }

        decimal value = 0;
        decimal place = 1;
        int i = point + 1;
        for (; i < text.Length && i - point <= 4 && char.IsAsciiDigit(text[i]); i++)
        {
            place /= 10;
            value += (text[i] - '0') * place;
        }

        return i > point + 1 && i < text.Length && (Large(text[i]) ?? Small(text[i])) is not null ? (value, i) : null;
    }

    /// <summary>The end of a comma, with or without spaces, or of a space between digits that scanning set apart one by one; 0 when the number ends.</summary>
    private static int SeparatorEnd(string text, int i)
    {
        int end = i;
        bool comma = false;
        while (end < text.Length && end - i < 3 && text[end] is ',' or ' ' && !(comma && text[end] == ','))
        {
            comma |= text[end] == ',';
            end++;
        }

        if (end == i || end >= text.Length || !char.IsAsciiDigit(text[end]))
        {
            return 0;
        }

        bool apart = end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]);
        return comma || apart ? end : 0;
    }
}
