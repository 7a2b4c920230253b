using System.Collections.Immutable;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>What the register says is due on a day.</summary>
internal static class DueCertifications
{
    /// <summary>By last day, then by name. Asks for all that have a last day, because a renewal lies further ahead than what it renews.</summary>
    public static async Task<ImmutableArray<DueCertification>> OnAsync(DateOnly today, IVendorRegistry vendors, CancellationToken cancellation)
    {
        ImmutableArray<ExpiringCertification> all = await vendors.CertificationsExpiringAsync(DateOnly.MaxValue, cancellation);
        ILookup<VendorId, VendorCertification> byVendor = all.ToLookup(e => e.VendorId, e => e.Certification);
        return
        [
            .. from one in all
               let days = one.Certification.DaysLeft(today)!.Value
               let stage = ExpiryStages.Of(days)
               where stage is not null && !byVendor[one.VendorId].Any(c => CertificationRenewal.Renews(c, one.Certification, today))
               select new DueCertification(one.VendorId, one.LegalName, one.Certification, one.Certification.Expires!.Value, days, stage.Value),
        ];
    }
}
