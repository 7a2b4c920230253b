using System.Collections.Immutable;

namespace VendorRisk.Learning.Classification;

/// <summary>A trained model. All numbers are whole, so that a file holds exactly what was judged with.</summary>
internal sealed record LearnedModel
{
    public required string Name { get; init; }

    public required ImmutableArray<string> Controls { get; init; }

    /// <summary>Per control, the least calibrated probability, per mille, at which it is named.</summary>
    public required ImmutableArray<int> Thresholds { get; init; }

    /// <summary>Per control, what a sentence starts from, in thousandths of a score.</summary>
    public required ImmutableArray<int> Biases { get; init; }

    /// <summary>Per control, the score that a weight of 1 stands for, in millionths.</summary>
    public required ImmutableArray<int> Scales { get; init; }

    /// <summary>Calibration: probability = logistic(slope × score + offset), both in thousandths.</summary>
    public required int Slope { get; init; }

    /// <inheritdoc cref="Slope"/>
    public required int Offset { get; init; }

    /// <summary>The features, in ordinal order.</summary>
    public required ImmutableArray<string> Features { get; init; }

    /// <summary>Per feature its value before a sentence is brought to unit length, in thousandths.</summary>
    public required ImmutableArray<int> Values { get; init; }

    /// <summary>Per feature its weights that are not zero: control and weight.</summary>
    public required ImmutableArray<ImmutableArray<(byte Control, sbyte Weight)>> Weights { get; init; }
}
