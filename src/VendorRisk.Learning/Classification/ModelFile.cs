namespace VendorRisk.Learning.Classification;

/// <summary>A model file as written by people: weights of term features, control by control.</summary>
internal sealed record ModelFile
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    /// <summary>The least confidence, per mille, at which a control is named; below it the classifier abstains.</summary>
    public required int Threshold { get; init; }

    /// <summary>The score a control starts from; negative, so that silence means no.</summary>
    public required double Bias { get; init; }

    public required ModelControl[] Controls { get; init; }
}
