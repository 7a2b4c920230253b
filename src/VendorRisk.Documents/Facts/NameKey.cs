using System.Text;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Facts;

/// <summary>A company's name for comparison within one paper: width, spaces, dots and abbreviations of the legal form do not matter.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        string folded = TextFolding.Fold(name).Replace("株式会社", "(株)", StringComparison.Ordinal).Replace("有限会社", "(有)", StringComparison.Ordinal);
        StringBuilder key = new(folded.Length);
        foreach (char c in folded)
        {
            if (!char.IsWhiteSpace(c) && c is not ('・' or '･' or '.' or ','))
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }
}
