using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>What the register says of a vendor besides its names.</summary>
public sealed class CorrectionForm : EntryDraft
{
    public string CorporateNumber { get; set; } = string.Empty;

    public string Country { get; set; } = string.Empty;

    public string Note { get; set; } = string.Empty;

    internal static CorrectionForm Of(Vendor vendor) => new()
    {
        CorporateNumber = vendor.CorporateNumber ?? string.Empty,
        Country = vendor.Country ?? string.Empty,
        Note = vendor.Note ?? string.Empty,
    };
}
