namespace VendorRisk.Web.Incidents;

/// <summary>What a person fills in to close a case.</summary>
public sealed class CloseForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Lessons { get; set; } = "";

    public string Affected { get; set; } = "";
}
