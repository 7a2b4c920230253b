using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>Ends given as a length or by the fiscal year: から1年間, から3か月間, から年度末まで.</summary>
internal static class PeriodDuration
{
    /// <summary>The last day and how many characters say so; null when the words give none.</summary>
    public static (DateOnly? End, int Length) End(ReadOnlySpan<char> after, DateOnly? start)
    {
        if (start is not { } from || after.Length == 0)
        {
            return (null, 0);
        }

        string text = after[..Math.Min(after.Length, 24)].ToString();
        int fiscal = text.IndexOf("年度末", StringComparison.Ordinal);
        if (fiscal >= 0)
        {
            int year = from.Month >= 4 ? from.Year + 1 : from.Year;
            return (new DateOnly(year, 3, 31), fiscal + 3);
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && JapaneseNumber.At(text, i, 2) is { Value: > 0 } number)
            {
                string unit = text[number.End..];
                if (unit.StartsWith("年間", StringComparison.Ordinal))
                {
                    return (from.AddYears(number.Value).AddDays(-1), number.End + 2);
                }

                if (unit.Length > 1 && unit[0] is 'か' or 'ヶ' or 'カ' or 'ケ' or '箇' or 'ヵ' && unit[1] == '月')
                {
                    return (from.AddMonths(number.Value).AddDays(-1), number.End + 2);
                }

                return (null, 0);
            }
        }

        return (null, 0);
    }
}
