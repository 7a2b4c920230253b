using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Learning.Classification;

/// <summary>The form in which sentences are compared and learned.</summary>
internal static class SentenceText
{
    /// <summary>Width and spacing carry no meaning: scanned papers set spaces anywhere. What Normalize refuses is fixed before.</summary>
    public static string Folded(string text) =>
        string.Concat(NormalizedText.Of(text, NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
