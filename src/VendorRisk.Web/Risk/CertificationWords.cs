using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>A certification in a few words: the scheme as people call it, its edition, and what is wrong with its standing.</summary>
internal static class CertificationWords
{
    public static string Of(Certification certification)
    {
        string scheme = Scheme(certification.Scheme.Or(certification.Stated.Or("名称不明の認証")));
        string edition = certification.Edition.IsKnown ? $"（{certification.Edition.Value}）" : string.Empty;
        return scheme + edition;
    }

    public static string Scheme(string scheme) => scheme switch
    {
        CertificationSchemes.PMark => "プライバシーマーク",
        CertificationSchemes.Iso27017 => "ISO/IEC 27017",
        CertificationSchemes.Iso27018 => "ISO/IEC 27018",
        CertificationSchemes.Iso27701 => "ISO/IEC 27701",
        CertificationSchemes.Iso22301 => "ISO 22301",
        CertificationSchemes.Soc2 => "SOC 2",
        _ => scheme,
    };
}
