namespace VendorRisk.Web.Storage;

/// <summary>The paper of a draft: apart from what is typed, so that a correction does not write ten megabytes again.</summary>
internal sealed class DraftPaperRow
{
    public required string CommandId { get; set; }

    public required string Name { get; set; }

    public required byte[] Content { get; set; }
}
