using System.Collections.Immutable;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>What the register says is due on a day. What renews what is the register's to say.</summary>
internal static class DueCertifications
{
    /// <summary>By last day, then by name.</summary>
    public static async Task<ImmutableArray<DueCertification>> OnAsync(DateOnly today, IVendorRegistry vendors, CancellationToken cancellation) =>
    [
        .. from one in await vendors.CertificationsExpiringAsync(today.AddDays(ExpiryStages.DaysWatched), cancellation)
           let days = one.Certification.DaysLeft(today)!.Value
           let stage = ExpiryStages.Of(days)
           where stage is not null
           select new DueCertification(one.VendorId, one.LegalName, one.Certification, one.Certification.Expires!.Value, days, stage.Value),
    ];
}
