using System.Text;
using VendorRisk.Exports.Packages;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Exports.Prose;

/// <summary>Words as they are looked for in an export: widths and spaces make no difference there.</summary>
internal static class SqueezedWords
{
    public static string Of(string words) => string.Concat(NormalizedText.Of(XmlWords.Clean(words), NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
