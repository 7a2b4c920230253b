namespace VendorRisk.Papers.Residents;

/// <summary>The check digits of the numbers that are looked for, and of those that they are easily taken for.</summary>
internal static class CheckDigits
{
    private const int CorporateLength = 13;

    /// <summary>個人番号: eleven digits and, last, a check digit (省令第85号 of 2014, article 5).</summary>
    public static bool IsPersonal(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int n = 1; n <= 11; n++)
        {
            sum += Digit(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
        }

        int rest = sum % 11;
        return Digit(digits[11]) == (rest <= 1 ? 0 : 11 - rest);
    }

    /// <summary>法人番号: a check digit, first, and the twelve digits of the register.</summary>
    public static bool IsCorporate(ReadOnlySpan<char> digits)
    {
        if (digits.Length != CorporateLength)
        {
            return false;
        }

        int sum = 0;
        for (int n = 1; n < CorporateLength; n++)
        {
            sum += Digit(digits[CorporateLength - n]) * (n % 2 == 1 ? 1 : 2);
        }

        return Digit(digits[0]) == 9 - (sum % 9);
    }

    /// <summary>The number of an article of trade (JAN, ISBN).</summary>
    public static bool IsArticle(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            sum += Digit(digits[digits.Length - 1 - i]) * (i % 2 == 0 ? 1 : 3);
        }

        return digits.Length == CorporateLength && sum % 10 == 0;
    }

    /// <summary>Luhn's check digit, as cards have it.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int doubled = Digit(digits[digits.Length - 1 - i]) * (i % 2 == 0 ? 1 : 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }

    private static int Digit(char digit) => digit - '0';
}
