namespace VendorRisk.Web.Storage;

/// <summary>A preview that nobody saved yet, without its paper.</summary>
internal sealed class DraftRow
{
    public required string CommandId { get; set; }

    /// <summary>The account whose draft it is; empty for what the machine's operator began.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The engagement's title as it was read, so that its owner finds it again.</summary>
    public string Title { get; set; } = "";

    /// <summary>The id of the stored engagement that it corrects; empty where it is a paper that was taken in.</summary>
    public string Target { get; set; } = "";

    /// <summary>What was typed and chosen so far, as JSON.</summary>
    public required string Body { get; set; }

    /// <summary>SHA-256 of the paper, lower-case hex.</summary>
    public required string PaperHash { get; set; }

    /// <summary>Bytes of the paper and of the body.</summary>
    public required long Size { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string TouchedAt { get; set; }
}
