namespace VendorRisk.Learning.Storage;

/// <summary>A correction as it was recorded; never changed.</summary>
internal sealed class CorrectionRow
{
    public long Sequence { get; init; }

    public required string CommandId { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public required string Side { get; init; }

    public required string Section { get; init; }

    public required string Text { get; init; }

    /// <summary>Ids in order, one space between; empty for none.</summary>
    public required string Before { get; init; }

    /// <inheritdoc cref="Before"/>
    public required string After { get; init; }
}
