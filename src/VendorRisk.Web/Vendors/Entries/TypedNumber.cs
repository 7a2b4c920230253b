using System.Globalization;
using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Reads a number of people as it is typed: １，２００人, 1200.</summary>
internal static class TypedNumber
{
    /// <summary>Whether the text is a number, or empty for an unknown one.</summary>
    public static bool TryRead(string typed, out int? number)
    {
        string digits = string.Concat(NormalizedText.Of(UnifiedKanji.In(typed), NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != ',')).TrimEnd('人', '名');
        number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : null;
        return digits.Length == 0 || number is not null;
    }
}
