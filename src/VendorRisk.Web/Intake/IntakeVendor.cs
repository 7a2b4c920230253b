namespace VendorRisk.Web.Intake;

/// <summary>A vendor that work is re-entrusted to, as typed.</summary>
public sealed class IntakeVendor
{
    public string Name { get; set; } = "";

    public string Work { get; set; } = "";
}
