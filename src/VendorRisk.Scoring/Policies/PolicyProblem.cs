using System.Globalization;

namespace VendorRisk.Scoring.Policies;

/// <summary>One thing that is wrong with a policy file.</summary>
/// <param name="Path">Where, e.g. <c>inherent.people[2].points</c>.</param>
/// <param name="What">What is wrong, in Japanese.</param>
/// <param name="How">How to fix it, in Japanese.</param>
public sealed record PolicyProblem(string Path, string What, string How)
{
    /// <summary>The line of the file, from 1; null when it is about no one line.</summary>
    public int? Line { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        (Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{line}行目 ") : "") + (Path.Length > 0 ? $"{Path}: " : "") + $"{What} {How}";
}
