using System.Globalization;

namespace VendorRisk.Papers.Residents;

/// <summary>The prefixes and lengths of the cards that people pay with.</summary>
internal static class CardIssuers
{
    private const int PrefixLength = 4;

    private static readonly (int From, int To, int Shortest, int Longest)[] Ranges =
    [
        (4000, 4999, 13, 19), // Visa; of 14, 15, 17 and 18 digits there are none, see below
        (5100, 5599, 16, 16), (2221, 2720, 16, 16), // Mastercard
        (3528, 3589, 16, 19), // JCB
        (3400, 3499, 15, 15), (3700, 3799, 15, 15), // American Express
        (3000, 3059, 14, 19), (3095, 3095, 14, 19), (3600, 3699, 14, 19), (3800, 3999, 14, 19), // Diners Club
        (6011, 6011, 16, 19), (6440, 6599, 16, 19), // Discover
        (6200, 6299, 16, 19), // 銀聯
    ];

    public static bool Knows(ReadOnlySpan<char> digits)
    {
        int prefix = int.Parse(digits[..PrefixLength], NumberStyles.None, CultureInfo.InvariantCulture);
        foreach ((int from, int to, int shortest, int longest) in Ranges)
        {
            if (prefix >= from && prefix <= to && digits.Length >= shortest && digits.Length <= longest)
            {
                return digits[0] != '4' || digits.Length is 13 or 16 or 19;
            }
        }

        return false;
    }
}
