using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Certifications;

/// <summary>The names under which papers speak of certifications; longer names first.</summary>
internal static class CertificationWords
{
    public static ImmutableArray<(string Scheme, string[] Names)> All { get; } =
    [
        (CertificationSchemes.PMark, ["プライバシーマーク", "プライバシマーク", "Pマーク", "Pマ-ク", "P-マーク", "P-mark", "Pmark", "JISQ15001"]),
        (CertificationSchemes.Iso27017, ["ISO/IEC27017", "ISO27017", "JISQ27017", "ISMSクラウドセキュリティ"]),
        (CertificationSchemes.Iso27018, ["ISO/IEC27018", "ISO27018"]),
        (CertificationSchemes.Iso27701, ["ISO/IEC27701", "ISO27701", "JISQ27701"]),
        (CertificationSchemes.Isms, ["情報セキュリティマネジメントシステム", "情報セキュリティマネージメントシステム", "ISO/IEC27001", "ISO27001", "JISQ27001", "ISMS"]),
        (CertificationSchemes.Iso22301, ["ISO22301", "JISQ22301"]),
        (CertificationSchemes.Soc2, ["SOC2", "SOC２"]),
        (CertificationSchemes.LgwanAsp, ["LGWAN-ASP"]),
        (CertificationSchemes.IsmapLiu, ["ISMAP-LIU"]),
        (CertificationSchemes.Ismap, ["ISMAP"]),
    ];

    /// <summary>The scheme named at a position and the position after the name; spaces and hyphens inside the name do not matter.</summary>
    public static (string Scheme, string Name, int End)? At(string text, int at)
    {
        (string Scheme, string Name, int End)? longest = null;
        foreach ((string scheme, string[] names) in All)
        {
            foreach (string name in names)
            {
                int end = Match(text, at, name);
                if (end > 0 && (longest is null || end > longest.Value.End))
                {
                    longest = (scheme, name, end);
                }
            }
        }

        return longest;
    }

    private static int Match(string text, int at, string name)
    {
        int i = at;
        for (int n = 0; n < name.Length; n++)
        {
            while (n > 0 && i < text.Length && text[i] == ' ')
            {
                i++;
            }

            if (n > 0 && i < text.Length && text[i] is '-' or '‐' or '−' && name[n] != '-' && char.IsAsciiLetterOrDigit(name[n]))
            {
                i++;
            }

            if (i >= text.Length || char.ToUpperInvariant(text[i]) != char.ToUpperInvariant(name[n]))
            {
                return 0;
            }

            i++;
        }

        return i;
    }
}
