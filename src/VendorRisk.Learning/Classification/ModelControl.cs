namespace VendorRisk.Learning.Classification;

/// <summary>One control of a model file.</summary>
internal sealed record ModelControl
{
    public required string Id { get; init; }

    public required ModelFeature[] Features { get; init; }
}
