namespace VendorRisk.Exports.Templates.Storage;

/// <summary>A kept form.</summary>
internal sealed class TemplateRow
{
    public long Number { get; init; }

    public required string Name { get; init; }

    public required string Hash { get; init; }

    public required byte[] Content { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }
}
