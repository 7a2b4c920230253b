namespace VendorRisk.Web.Vendors.Entries;

/// <summary>
/// What every form about a vendor has. The key is made once a form, so that a double click records once; the version is the one that was shown when the form was opened, so
/// that what somebody else changed meanwhile is a conflict and not overwritten.
/// </summary>
public abstract class EntryDraft
{
    public Guid Key { get; init; } = Guid.NewGuid();

    public long Version { get; set; }

    public string Why { get; set; } = string.Empty;
}
