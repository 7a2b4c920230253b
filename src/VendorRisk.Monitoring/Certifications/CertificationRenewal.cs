using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>
/// Whether a later entry renews an earlier one. Where the entries do not say that they are the same certificate, it is not a renewal: an alert too
/// many is put away in a moment, one too few is found by nobody.
/// </summary>
internal static class CertificationRenewal
{
    public static bool Renews(VendorCertification later, VendorCertification earlier, DateOnly today) =>
        later.Id != earlier.Id
        && later.Scheme == earlier.Scheme
        && later.Standing == CertificationStanding.Valid
        && later.Expires > earlier.Expires
        && FollowsOn(later, earlier, today)
        && SameCertificate(later, earlier);

    private static bool FollowsOn(VendorCertification later, VendorCertification earlier, DateOnly today) =>
        later.Issued is not { } first || first <= today || first.DayNumber <= earlier.Expires!.Value.DayNumber + 1;

    private static bool SameCertificate(VendorCertification later, VendorCertification earlier) =>
        earlier.Scheme == CertificationSchemeNames.PMark
            ? later.Holder is null || earlier.Holder is null || later.Holder == earlier.Holder // Granted to a whole legal entity, but a parent's is no subsidiary's.
            : (earlier.Number is not null && later.Number == earlier.Number)
                || (earlier.Holder is not null && later.Holder == earlier.Holder && earlier.Scope is not null && later.Scope == earlier.Scope);
}
