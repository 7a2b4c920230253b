using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The fields of a certification. Dates are typed as people write them.</summary>
public sealed class CertificationForm : EntryDraft
{
    /// <summary>The entry that is corrected; the form's own key for a new one.</summary>
    public Guid? Entry { get; init; }

    /// <summary>One of the known schemes; empty for another one.</summary>
    public string Scheme { get; set; } = CertificationSchemeNames.PMark;

    /// <summary>The name of a scheme that is not in the list.</summary>
    public string OtherScheme { get; set; } = string.Empty;

    public string Edition { get; set; } = string.Empty;

    public string Number { get; set; } = string.Empty;

    public string Issuer { get; set; } = string.Empty;

    public string Holder { get; set; } = string.Empty;

    public string Scope { get; set; } = string.Empty;

    public string Issued { get; set; } = string.Empty;

    public string Expires { get; set; } = string.Empty;

    public string CheckedOn { get; set; } = string.Empty;

    public string Evidence { get; set; } = string.Empty;

    public CertificationStanding Standing { get; set; }

    /// <summary>A copy of the certificate that was chosen; null for none.</summary>
    public byte[]? File { get; set; }

    public string FileName { get; set; } = string.Empty;

    /// <summary>The day of the copy, as typed.</summary>
    public string Effective { get; set; } = string.Empty;

    /// <summary>The copy that is kept already.</summary>
    internal EvidenceFile? Kept { get; init; }

    /// <summary>The form of an entry that is corrected.</summary>
    internal static CertificationForm Of(VendorCertification held) => new()
    {
        Entry = held.Id,
        Scheme = CertificationSchemeNames.All.Contains(held.Scheme) ? held.Scheme : string.Empty,
        OtherScheme = CertificationSchemeNames.All.Contains(held.Scheme) ? string.Empty : held.Scheme,
        Edition = held.Edition ?? string.Empty,
        Number = held.Number ?? string.Empty,
        Issuer = held.Issuer ?? string.Empty,
        Holder = held.Holder ?? string.Empty,
        Scope = held.Scope ?? string.Empty,
        Issued = TypedDate.Of(held.Issued),
        Expires = TypedDate.Of(held.Expires),
        CheckedOn = TypedDate.Of(held.CheckedOn),
        Evidence = held.Evidence ?? string.Empty,
        Standing = held.Standing,
        Effective = TypedDate.Of(held.File?.Effective),
        Kept = held.File,
    };
}
