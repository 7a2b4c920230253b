namespace VendorRisk.Learning.Classification;

/// <summary>One feature of a model file: present when the text has a match for every pattern.</summary>
internal sealed record ModelFeature
{
    /// <summary>Patterns; within one, <c>|</c> separates words of the same meaning.</summary>
    public required string[] All { get; init; }

    public required double Weight { get; init; }
}
