namespace VendorRisk.Web.Vendors;

/// <summary>The fields of a registration. The key is made once a form, so that a double click registers one vendor.</summary>
public sealed class VendorForm
{
    public Guid Key { get; } = Guid.NewGuid();

    public string Name { get; set; } = string.Empty;

    public string CorporateNumber { get; set; } = string.Empty;

    public string Country { get; set; } = "JP";
}
