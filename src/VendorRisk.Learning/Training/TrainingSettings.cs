namespace VendorRisk.Learning.Training;

/// <summary>How a model is fitted.</summary>
internal sealed record TrainingSettings
{
    public int Seed { get; init; } = 20261121;

    /// <summary>How often at most a control's regression goes over all sentences.</summary>
    public int Passes { get; init; } = 200;

    /// <summary>The L1 penalty: what is worth little gets no weight at all.</summary>
    public float Sparseness { get; init; } = 0.01f;

    /// <summary>The L2 penalty.</summary>
    public float Penalty { get; init; } = 0.01f;

    /// <summary>How much more a sentence counts for the controls it imposes: they are few.</summary>
    public float PositiveWeight { get; init; } = 2;

    /// <summary>How many made-up sentences, each two or three of the written ones in a row, go with each written one.</summary>
    public double Mixed { get; init; } = 1;

    /// <summary>A feature must be in this many sentences.</summary>
    public int LeastSentences { get; init; } = 2;

    /// <summary>How many sentences are drawn from each pattern.</summary>
    public int EachPattern { get; init; } = 30;
}
