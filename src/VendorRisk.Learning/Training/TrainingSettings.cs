namespace VendorRisk.Learning.Training;

/// <summary>How a model is fitted.</summary>
internal sealed record TrainingSettings
{
    public int Seed { get; init; } = 20261121;

    /// <summary>Passes over all sentences.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>The first step's size.</summary>
    public double Rate { get; init; } = 4;

    /// <summary>The L2 penalty.</summary>
    public double Penalty { get; init; } = 1e-5;

    /// <summary>How much more a sentence counts for the controls it imposes: they are few.</summary>
    public double PositiveWeight { get; init; } = 4;

    /// <summary>How many made-up sentences, each two or three of the written ones in a row, go with each written one.</summary>
    public double Mixed { get; init; } = 0.6;

    /// <summary>A feature must be in this many sentences.</summary>
    public int LeastSentences { get; init; } = 2;

    /// <summary>How many sentences are drawn from each pattern.</summary>
    public int EachPattern { get; init; } = 30;
}
