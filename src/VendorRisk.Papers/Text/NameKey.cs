using System.Text;

namespace VendorRisk.Papers.Text;

/// <summary>A company's name for comparison within one paper: width, spaces, dots and abbreviations of the legal form do not matter.</summary>
internal static class NameKey
{
    private static readonly (string Long, string Short)[] LegalForms = [("株式会社", "(株)"), ("有限会社", "(有)")];

    /// <summary>Where a folded text names the company, with the legal form in full or short; null when it does not.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="name">The name as a value of a fact.</param>
    public static (int At, int Length)? In(string folded, string name)
    {
        string whole = TextFolding.Fold(name);
        foreach (string spelling in LegalForms.SelectMany(f => (string[])[whole.Replace(f.Long, f.Short, StringComparison.Ordinal), whole.Replace(f.Short, f.Long, StringComparison.Ordinal)]).Prepend(whole).Distinct(StringComparer.Ordinal))
        {
            int at = spelling.Length == 0 ? -1 : folded.IndexOf(spelling, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at, spelling.Length);
            }
        }

        return null;
    }

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
