using System.Collections.Immutable;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The fields of a cloud service.</summary>
public sealed class CloudForm : EntryDraft
{
    public Guid? Entry { get; init; }

    public string Name { get; set; } = string.Empty;

    public string Operator { get; set; } = string.Empty;

    public string OperatorCountry { get; set; } = string.Empty;

    public string ServerCountry { get; set; } = string.Empty;

    /// <summary>What registers of services say of it; kept as it is.</summary>
    public ImmutableArray<ServiceListing> Listings { get; init; } = [];

    internal static CloudForm Of(VendorCloudService service) => new()
    {
        Entry = service.Id,
        Name = service.Name,
        Operator = service.Operator ?? string.Empty,
        OperatorCountry = service.OperatorCountry ?? string.Empty,
        ServerCountry = service.ServerCountry ?? string.Empty,
        Listings = service.Listings,
    };
}
