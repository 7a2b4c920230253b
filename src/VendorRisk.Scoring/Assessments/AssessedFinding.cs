using System.Collections.Immutable;
using System.Text.Json.Serialization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>A finding with its texts and its part in the residual risk.</summary>
public sealed record AssessedFinding
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The severity, after the policy.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>The link it is about; null for the whole engagement.</summary>
    public string? LinkId { get; init; }

    /// <summary>The name of what it is about: a vendor's name, else null.</summary>
    public string? Subject { get; init; }

    /// <summary>What is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Why it matters.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>How to fix it.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Its part in the residual risk.</summary>
    public required Points Contribution { get; init; }

    /// <summary>What it rests on; of a very long list the first pieces, in the rule's order.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How many pieces of evidence there are in all; null when <see cref="Evidence"/> lists every one.</summary>
    public int? EvidenceCount { get; init; }

    /// <summary>How many pieces of evidence are counted but not listed.</summary>
    [JsonIgnore]
    public int EvidenceLeftOut => (EvidenceCount ?? Evidence.Length) - Evidence.Length;

    /// <summary>The day by which it must be fixed.</summary>
    public DateOnly? Due { get; init; }
}
