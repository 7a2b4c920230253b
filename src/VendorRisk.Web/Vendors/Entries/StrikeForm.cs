namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The reason why an entry is struck.</summary>
public sealed class StrikeForm : EntryDraft;
