using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Engagements.Differences;

/// <summary>Words as they are compared: widths, case and spaces folded away. Never shown.</summary>
internal static class FoldedText
{
    private static readonly string[] LegalForms =
    [
        "特定非営利活動法人", "独立行政法人", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "社会福祉法人", "株式会社", "有限会社", "合同会社",
        "協同組合", "(一社)", "(一財)", "(公社)", "(公財)", "(特非)", "(社福)", "(株)", "(有)", "(同)", "(福)", "(独)",
    ];

    public static string Of(string words)
    {
        string text = NormalizedText.Of(words, NormalizationForm.FormKC);
        StringBuilder folded = new(text.Length);
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>A vendor's name without its legal form.</summary>
    public static string OfVendor(string name)
    {
        string folded = Of(name);
        foreach (string form in LegalForms)
        {
            if (folded.StartsWith(form, StringComparison.Ordinal))
            {
                return folded[form.Length..];
            }

            if (folded.EndsWith(form, StringComparison.Ordinal))
            {
                return folded[..^form.Length];
            }
        }

        return folded;
    }
}
