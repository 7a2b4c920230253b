using System.Text;

namespace VendorRisk.Learning.Classification;

/// <summary>The form in which sentences are compared and learned.</summary>
internal static class SentenceText
{
    /// <summary>Width and spacing carry no meaning: scanned papers set spaces anywhere. Broken surrogates become U+FFFD, as Normalize refuses them.</summary>
    public static string Folded(string text) =>
        string.Concat(string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
