namespace VendorRisk.Web.Vendors.Entries;

/// <summary>A name: the new legal one from a day on, or another one that papers use.</summary>
public sealed class NameForm : EntryDraft
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Of another name: whether it is a legal name of the past.</summary>
    public bool Former { get; set; }

    /// <summary>The first day of a new name, or the last of a former one.</summary>
    public string Day { get; set; } = string.Empty;
}
