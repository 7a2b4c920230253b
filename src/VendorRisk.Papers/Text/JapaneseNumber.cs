namespace VendorRisk.Papers.Text;

/// <summary>Small numbers as dates write them: digits, kanji, 元.</summary>
internal static class JapaneseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number at a position and the position after it; null when there is none. Spaces inside it are scanner noise.</summary>
    public static (int Value, int End)? At(string text, int start, int longest)
    {
        if (start < text.Length && text[start] == '元')
        {
            return (1, start + 1);
        }

        int i = start;
        int value = 0;
        int digits = 0;
        while (i < text.Length && digits < longest)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                value = (value * 10) + (text[i] - '0');
                digits++;
                i++;
            }
            else if (text[i] == ' ' && digits > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return digits > 0 ? (value, i) : Kanji(text, start);
    }

    private static (int Value, int End)? Kanji(string text, int start)
    {
        int i = start;
        int tens = 0;
        int ones = 0;
        bool any = false;
        while (i < text.Length && i - start < 4)
        {
            int digit = Digits.IndexOf(text[i], StringComparison.Ordinal);
            if (text[i] == '十')
            {
                tens += Math.Max(ones, 1) * 10;
                ones = 0;
            }
            else if (digit >= 0)
            {
                ones = (ones * 10) + digit;
            }
            else
            {
                break;
            }

            any = true;
            i++;
        }

        return any ? (tens + ones, i) : null;
    }
}
