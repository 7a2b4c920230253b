using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>Questions that several rules ask of a link's certifications.</summary>
internal static class CertificationFacts
{
    /// <summary>What the paper says the vendor holds: in its own cell or elsewhere, but not as the mere wording of a safeguard.</summary>
    public static IEnumerable<Certificate> Stated(ChainLink link) => link.Certifications.Where(c => c.Place != CertificationPlace.Safeguard);

    /// <summary>What the register holds of the vendor; empty while it is not registered.</summary>
    public static IEnumerable<Certificate> Registered(ChainLink link) => link.Registered is { } vendor ? vendor.Certifications : [];

    /// <summary>Whether it certifies a company's own management. A scheme nobody knows is given the benefit of the doubt.</summary>
    public static bool CertifiesCompany(Certificate certificate) =>
        certificate.Scheme.IsKnown && !CertificationSchemes.ListsServices(certificate.Scheme.Value);

    /// <summary>Whether the register's record is in force on a day: true, false, or null when standing and expiry leave it open.</summary>
    public static bool? IsValidOn(Certificate record, DateOnly day)
    {
        if (record.Status.IsKnown && record.Status.Value != CertificationStatus.Valid)
        {
            return false;
        }

        return record.Expires.TryGet(out DateOnly last) ? last >= day : null;
    }

    /// <summary>Whether the register has another certification of the company itself that is in force on that day.</summary>
    public static bool HasOtherValid(ChainLink link, string scheme, DateOnly day) =>
        Registered(link).Any(c => CertifiesCompany(c) && !c.Scheme.Is(scheme) && IsValidOn(c, day) == true);

    /// <summary>Whether the paper relies on this scheme for the vendor, in its cell or in a safeguard.</summary>
    public static bool PaperRelies(ChainLink link, string scheme) => link.Certifications.Any(c => c.Scheme.Is(scheme));

    /// <summary>Whether a person is still to choose this vendor.</summary>
    public static bool IsUndecided(ChainLink link) => link.Undecided.Is(true);
}
