namespace VendorRisk.Learning;

/// <summary>Why the classifier leaves a sentence to a person.</summary>
public enum Abstention
{
    /// <summary>It does not: its answer, also an empty one, is meant.</summary>
    None,

    /// <summary>No control is sure enough, and at least one is too likely to be ruled out.</summary>
    Unsure,

    /// <summary>The words are too far from everything it was trained on.</summary>
    Unfamiliar,
}
