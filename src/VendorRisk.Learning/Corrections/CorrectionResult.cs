using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Learning;

/// <summary>What came of recording a correction.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
public abstract record CorrectionResult
{
    private CorrectionResult()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="At">When it was recorded (UTC).</param>
    public sealed record Saved(DateTimeOffset At) : CorrectionResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : CorrectionResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<CorrectionProblem> Problems { get; init; } = [];
    }
}
