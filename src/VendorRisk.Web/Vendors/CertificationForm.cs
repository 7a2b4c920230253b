using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors;

/// <summary>The fields of a certification to be recorded. Its key is made once a form, so that a double click records it once.</summary>
public sealed class CertificationForm
{
    public Guid Key { get; } = Guid.NewGuid();

    public string Scheme { get; set; } = CertificationSchemeNames.PMark;

    public string Edition { get; set; } = string.Empty;

    public string Number { get; set; } = string.Empty;

    public string Holder { get; set; } = string.Empty;

    public string Scope { get; set; } = string.Empty;

    public DateOnly? Issued { get; set; }

    public DateOnly? Expires { get; set; }

    public DateOnly? CheckedOn { get; set; }

    internal VendorCertification Certification() => new()
    {
        Id = Key,
        Scheme = Scheme,
        Edition = Edition,
        Number = Number,
        Holder = Holder,
        Scope = Scope,
        Issued = Issued,
        Expires = Expires,
        CheckedOn = CheckedOn,
    };
}
