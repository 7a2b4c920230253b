namespace VendorRisk.Exports.Templates.Storage;

/// <summary>One change of the form in use.</summary>
internal sealed class ChoiceRow
{
    public long Sequence { get; init; }

    public long? Template { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }
}
