using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>How well a model does on labelled sentences. Shares are per mille, so that a report is the same to the byte everywhere.</summary>
public sealed record EvaluationReport
{
    /// <summary>The model's name.</summary>
    public required string Model { get; init; }

    /// <summary>What it was measured on: <c>labels</c>, or <c>held-out</c> where no labels were given or found.</summary>
    public required string Set { get; init; }

    /// <summary>How many sentences, and how many with different words.</summary>
    public required int Sentences { get; init; }

    /// <inheritdoc cref="Sentences"/>
    public required int DistinctTexts { get; init; }

    /// <summary>All controls of all sentences together.</summary>
    public required EvaluationFigures Micro { get; init; }

    /// <summary>The same on sentences with different words, the first of each.</summary>
    public required EvaluationFigures MicroDistinct { get; init; }

    /// <summary>Mean F1 of the controls that some sentence imposes, per mille.</summary>
    public required int MacroF1 { get; init; }

    /// <summary>What keyword rules reach on the same sentences.</summary>
    public required EvaluationFigures Baseline { get; init; }

    /// <summary>Sentences that the classifier leaves to a person, as shipped.</summary>
    public required int Abstained { get; init; }

    /// <summary>Sentences that impose nothing, and how many of them were left without a control.</summary>
    public required int None { get; init; }

    /// <inheritdoc cref="None"/>
    public required int NoneRight { get; init; }

    /// <summary>Each control of the catalogue, in order.</summary>
    public required ImmutableArray<ControlFigures> Controls { get; init; }

    /// <summary>How much better it gets when unsure sentences are left to a person.</summary>
    public required ImmutableArray<AbstentionPoint> Abstention { get; init; }
}
