using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Page numbers that a conversion left between the lines: - 3 -, 3/12, 12 ページ.</summary>
internal static class PageNumber
{
    private const int Longest = 12;

    public static bool Is(string line)
    {
        if (line.Length > 4 * Longest || TextFolding.Fold(line) is not { Length: <= Longest } folded)
        {
            return false;
        }

        string s = LabelText.Squeeze(folded).Replace("ページ", "", StringComparison.Ordinal);
        bool digit = false;
        foreach (char c in s)
        {
            digit |= char.IsAsciiDigit(c);
            if (!char.IsAsciiDigit(c) && c is not ('-' or '/' or 'ー' or '―' or '—' or '–' or '－' or '頁' or 'P' or 'p' or '.'))
            {
                return false;
            }
        }

        return digit && s.Count(char.IsAsciiDigit) <= 6;
    }
}
