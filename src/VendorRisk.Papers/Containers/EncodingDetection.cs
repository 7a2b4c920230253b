using System.Text;

namespace VendorRisk.Papers.Containers;

/// <summary>Finds the encoding of a text by its mark, its validity and how Japanese it then looks.</summary>
internal static class EncodingDetection
{
    /// <summary>The decoded text; null when no known encoding fits every byte.</summary>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            return Strict(JapaneseEncodings.Utf8, content[3..]);
        }

        if (content.StartsWith(new byte[] { 0xFF, 0xFE }))
        {
            return Strict(JapaneseEncodings.Utf16LittleEndian, content[2..]);
        }

        if (content.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            return Strict(JapaneseEncodings.Utf16BigEndian, content[2..]);
        }

        if (content.Contains((byte)0))
        {
            return BestOf(content, minimumShare: 0.5, JapaneseEncodings.Utf16LittleEndian, JapaneseEncodings.Utf16BigEndian);
        }

        if (content.IndexOf("\x1B$"u8) >= 0 && Strict(JapaneseEncodings.Iso2022Jp, content) is { } mail)
        {
            return mail;
        }

        return Strict(JapaneseEncodings.Utf8, content)
            ?? BestOf(content, minimumShare: 0.2, JapaneseEncodings.ShiftJis, JapaneseEncodings.EucJp)
            ?? BestOf(content, minimumShare: 0.5, JapaneseEncodings.Utf16LittleEndian, JapaneseEncodings.Utf16BigEndian);
    }

    private static string? BestOf(ReadOnlySpan<byte> content, double minimumShare, params ReadOnlySpan<Encoding> encodings)
    {
        string? best = null;
        double bestShare = minimumShare;
        foreach (Encoding encoding in encodings)
        {
            if (Strict(encoding, content) is { } text && ShareOfUsualCharacters(text) is double share && share > bestShare)
            {
                best = text;
                bestShare = share;
            }
        }

        return best;
    }

    /// <summary>The share of kana, common kanji, Latin letters and digits; half-width kana tell a wrong encoding.</summary>
    private static double ShareOfUsualCharacters(string text)
    {
        int usual = 0;
        int counted = 0;
        foreach (char c in text.AsSpan())
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            counted++;
            if (c is >= '\u3001' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or >= '!' and <= '~' or >= '\uFF01' and <= '\uFF5E')
            {
                usual++;
            }
        }

        return counted == 0 ? 0 : (double)usual / counted;
    }

    /// <summary>The text in this very encoding; null when a byte fits nowhere.</summary>
    public static string? Strict(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
