using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.People.Passwords;

/// <summary>A password in the form that is hashed: keyboards type the same characters composed, decomposed or in full width.</summary>
internal static class PasswordText
{
    /// <summary>Longer than any password may be: what is longer is wrong, and is not worked through.</summary>
    private const int LongestTyped = 1024;

    public static string Of(string? typed) =>
        NormalizedText.Of(typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "", NormalizationForm.FormKC);
}
