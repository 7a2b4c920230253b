using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.People.Codes;

/// <summary>Codes and keys as people type them: in full width, in small letters, in groups.</summary>
internal static class CodeText
{
    private const int LongestTyped = 100;

    public static string Of(string? typed)
    {
        string text = typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "";
        return string.Concat(NormalizedText.Of(text, NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
    }
}
