namespace VendorRisk.Web.Vendors.Entries;

/// <summary>A consent to a vendor's part in an engagement, or the erasure of the data after its work. The version is the engagement's revision.</summary>
public sealed class FollowUpForm : EntryDraft
{
    /// <summary>A consent; otherwise an erasure.</summary>
    public bool Consent { get; init; }

    public string Date { get; set; } = string.Empty;

    /// <summary>The document that records the consent.</summary>
    public string Reference { get; set; } = string.Empty;

    /// <summary>The day on which the office itself checked the erasure; empty when it has not.</summary>
    public string CheckedOn { get; set; } = string.Empty;
}
