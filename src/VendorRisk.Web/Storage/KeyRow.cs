namespace VendorRisk.Web.Storage;

/// <summary>A key that signs what pages carry, or its revocation. A secret.</summary>
internal sealed class KeyRow
{
    public long Sequence { get; set; }

    public required string Name { get; set; }

    /// <summary>The XML that the framework keeps.</summary>
    public required string Content { get; set; }
}
