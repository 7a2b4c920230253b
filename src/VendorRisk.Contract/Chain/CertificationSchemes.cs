namespace VendorRisk.Contract;

/// <summary>The schemes that papers and register speak of.</summary>
public static class CertificationSchemes
{
    /// <summary>プライバシーマーク; granted to a whole legal entity, two years.</summary>
    public const string PMark = "P-mark";

    /// <summary>ISMS, ISO/IEC 27001 = JIS Q 27001; three years, the holder chooses the scope.</summary>
    public const string Isms = "ISMS";

    /// <summary>ISO/IEC 27017; an add-on that cannot stand without ISMS.</summary>
    public const string Iso27017 = "ISO27017";

    /// <summary>ISO/IEC 27018.</summary>
    public const string Iso27018 = "ISO27018";

    /// <summary>ISO/IEC 27701.</summary>
    public const string Iso27701 = "ISO27701";

    /// <summary>ISO 22301.</summary>
    public const string Iso22301 = "ISO22301";

    /// <summary>SOC 2, an assurance report on a date or a period.</summary>
    public const string Soc2 = "SOC2";

    /// <summary>LGWAN-ASP, a register of services.</summary>
    public const string LgwanAsp = "LGWAN-ASP";

    /// <summary>ISMAP, a register of cloud services.</summary>
    public const string Ismap = "ISMAP";

    /// <summary>ISMAP-LIU, a register of low-impact cloud services.</summary>
    public const string IsmapLiu = "ISMAP-LIU";

    /// <summary>Whether the scheme lists services and says nothing of a company's own management.</summary>
    public static bool ListsServices(string scheme) => scheme is LgwanAsp or Ismap or IsmapLiu;
}
