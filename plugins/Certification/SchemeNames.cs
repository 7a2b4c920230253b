using VendorRisk.Contract;

namespace VendorRisk.Plugins.Certification;

/// <summary>The names people know the schemes by.</summary>
internal static class SchemeNames
{
    /// <summary>The Japanese name; a scheme that is not in the list keeps the words it was printed with.</summary>
    public static string Of(string scheme) => scheme switch
    {
        CertificationSchemes.PMark => "プライバシーマーク",
        CertificationSchemes.Isms => "ISMS（ISO/IEC 27001）",
        CertificationSchemes.Iso27017 => "ISO/IEC 27017",
        CertificationSchemes.Iso27018 => "ISO/IEC 27018",
        CertificationSchemes.Iso27701 => "ISO/IEC 27701",
        CertificationSchemes.Iso22301 => "ISO 22301",
        CertificationSchemes.Soc2 => "SOC 2報告書",
        CertificationSchemes.LgwanAsp => "LGWAN-ASPの登録",
        CertificationSchemes.Ismap => "ISMAPの登録",
        CertificationSchemes.IsmapLiu => "ISMAP-LIUの登録",
        _ => scheme,
    };

    /// <summary>The names of several, each once.</summary>
    public static string Of(IEnumerable<string> schemes) => Wording.List(schemes.Select(Of), 3);
}
