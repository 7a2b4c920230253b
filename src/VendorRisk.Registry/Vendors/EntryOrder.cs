using System.Collections.Immutable;

namespace VendorRisk.Registry.Vendors;

/// <summary>The order in which a vendor's entries are kept.</summary>
internal static class EntryOrder
{
    public static ImmutableArray<VendorCertification> Of(IEnumerable<VendorCertification> certifications) =>
        [.. certifications.OrderBy(c => c.Scheme, StringComparer.Ordinal).ThenBy(c => c.Expires ?? DateOnly.MaxValue).ThenBy(c => c.Id)];

    public static ImmutableArray<VendorCloudService> Of(IEnumerable<VendorCloudService> services) =>
        [.. services.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id)];

    public static ImmutableArray<VendorInspection> Of(IEnumerable<VendorInspection> inspections) =>
        [.. inspections.OrderByDescending(i => i.Date).ThenBy(i => i.Id)];

    public static ImmutableArray<VendorIncident> Of(IEnumerable<VendorIncident> incidents) =>
        [.. incidents.OrderByDescending(i => i.Date).ThenBy(i => i.Id)];
}
