namespace VendorRisk.Web.Intake;

/// <summary>What is typed about an engagement for which there is no paper yet. Kept in the browser until it became a draft.</summary>
public sealed class IntakeForm
{
    public string Title { get; set; } = "";

    public string Department { get; set; } = "";

    public string Work { get; set; } = "";

    public string Vendor { get; set; } = "";

    public bool VendorOpen { get; set; }

    /// <summary>Certifications that the vendor states.</summary>
    public HashSet<string> Certifications { get; set; } = [];

    /// <summary>Names of items, as typed or chosen, in order.</summary>
    public List<string> Items { get; set; } = [];

    public string Subjects { get; set; } = "";

    public string People { get; set; } = "";

    public string Start { get; set; } = "";

    public string End { get; set; } = "";

    public HashSet<string> Media { get; set; } = [];

    public string Cloud { get; set; } = "";

    /// <summary>Whether work is re-entrusted; null while nobody said.</summary>
    public bool? Reentrusted { get; set; }

    public List<IntakeVendor> Subcontractors { get; set; } = [];

    /// <summary>Numbers of the checklist's rows that the office answers with yes.</summary>
    public HashSet<string> OfficeRows { get; set; } = [];

    /// <summary>Numbers of the checklist's rows that the vendor answers with yes.</summary>
    public HashSet<string> VendorRows { get; set; } = [];
}
