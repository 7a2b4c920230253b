namespace VendorRisk.Scoring.Policies;

/// <summary>One thing that is wrong with a policy file.</summary>
/// <param name="Path">Where, e.g. <c>inherent.people[2].points</c>.</param>
/// <param name="What">What is wrong, in Japanese.</param>
/// <param name="How">How to mend it, in Japanese.</param>
public sealed record PolicyProblem(string Path, string What, string How)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}: {What} {How}";
}
