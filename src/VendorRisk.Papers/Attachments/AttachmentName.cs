namespace VendorRisk.Papers.Attachments;

/// <summary>A mention of an attachment.</summary>
/// <param name="Name">Its name in normal form, e.g. 資料46-1.</param>
/// <param name="At">Where it stands in the folded text.</param>
/// <param name="Length">How long the mention is.</param>
internal sealed record AttachmentName(string Name, int At, int Length);
