using System.Text;
using VendorRisk.Linked.Characters;
using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry;

/// <summary>The 法人番号: thirteen digits, the first of which checks the other twelve.</summary>
public static class CorporateNumber
{
    /// <summary>How many digits there are.</summary>
    public const int Length = 13;

    /// <summary>
    /// The digits of <paramref name="text"/> in half width without blanks and hyphens; a leading <c>T</c> (適格請求書発行事業者登録番号) is left out.
    /// Null when it is not written as a number of thirteen digits.
    /// </summary>
    public static string? Digits(string? text)
    {
        string digits = Folded(text);
        return digits.Length == Length ? digits : null;
    }

    /// <summary>As <see cref="Digits"/>, but also for the beginning of a number; empty when there is anything but digits.</summary>
    internal static string Folded(string? text)
    {
        string folded = NormalizedText.Of(text ?? "", NormalizationForm.FormKC);
        string digits = string.Concat(folded.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '‐' or '−' or 'ー' or '–')));
        if (digits.Length > 0 && digits[0] is 'T' or 't')
        {
            digits = digits[1..];
        }

        return digits.All(char.IsAsciiDigit) ? digits : "";
    }

    /// <summary>Whether the first digit is 9 less the weighted sum of the other twelve modulo 9 (weights 1, 2, 1, 2 … from the right).</summary>
    public static bool HasRightCheckDigit(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.Length != Length || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        int sum = 0;
        for (int n = 1; n < Length; n++)
        {
            sum += (digits[Length - n] - '0') * (n % 2 == 1 ? 1 : 2);
        }

        return digits[0] - '0' == 9 - (sum % 9);
    }

    internal static string? Checked(string? text, ProblemList problems)
    {
        const string field = "corporateNumber";
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string? digits = Digits(text);
        if (digits is null)
        {
            problems.Add("corporateNumber.form", field, $"法人番号「{text.Trim()}」は13桁の数字ではありません。国税庁の法人番号公表サイトで確かめて13桁で入力してください。");
        }
        else if (!HasRightCheckDigit(digits))
        {
            problems.Add("corporateNumber.checkDigit", field, $"法人番号「{digits}」は検査用数字（先頭の1桁）が合いません。1桁ずつ見比べて入力し直してください。");
        }

        return digits;
    }
}
