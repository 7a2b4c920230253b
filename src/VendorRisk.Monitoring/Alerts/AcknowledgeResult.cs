using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Monitoring;

/// <summary>What came of acknowledging an alert.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Conflict), "conflict")]
public abstract record AcknowledgeResult
{
    private AcknowledgeResult()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Id">The alert.</param>
    /// <param name="At">When it was acknowledged (UTC).</param>
    public sealed record Saved(AlertId Id, DateTimeOffset At) : AcknowledgeResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : AcknowledgeResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else acknowledged it first.</summary>
    /// <param name="AcknowledgedBy">Who.</param>
    /// <param name="AcknowledgedAt">When (UTC).</param>
    /// <param name="Why">Their reason.</param>
    public sealed record Conflict(string AcknowledgedBy, DateTimeOffset AcknowledgedAt, string Why) : AcknowledgeResult;
}
