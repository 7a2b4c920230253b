using System.Collections.Immutable;
using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>All that paper and register say of one scheme of one vendor.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Records">The statements and records of it.</param>
internal sealed record Claim(string Scheme, ImmutableArray<Certificate> Records)
{
    /// <summary>Whether a person has checked a record of it against the issuer's list.</summary>
    public bool IsChecked => Records.Any(r => r.CheckedOn.IsKnown);

    /// <summary>Whether the register has a record of it.</summary>
    public bool InRegister => Records.Any(r => r.Place == CertificationPlace.Register);

    /// <summary>
    /// What nobody says and a check needs. The privacy mark's number names its issuer, and it covers the whole legal entity, so neither issuer nor
    /// scope is asked for; a SOC 2 report has no number and no expiry.
    /// </summary>
    public ImmutableArray<string> Lacking =>
    [
        .. Scheme == CertificationSchemes.Soc2 || Says(r => r.Number) ? [] : Words("番号"),
        .. Scheme == CertificationSchemes.PMark || Says(r => r.Issuer) ? [] : Words("発行機関"),
        .. Scheme == CertificationSchemes.PMark || Says(r => r.Scope) ? [] : Words("登録範囲"),
        .. Scheme == CertificationSchemes.Soc2 || Records.Any(r => r.Expires.IsKnown) ? [] : Words("有効期限"),
    ];

    private bool Says(Func<Certificate, Fact<string>> part) => Records.Any(r => part(r).IsKnown);

    private static string[] Words(string word) => [word];
}
