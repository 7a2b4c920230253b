using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>An assessment as it is printed, on a page and in a .docx alike: texts looked up, days in 和暦.</summary>
public sealed record AssessmentSheet
{
    /// <summary>The engagement's title.</summary>
    public required string Title { get; init; }

    /// <summary>The department.</summary>
    public string Department { get; init; } = "";

    /// <summary>A–E, or － without a judgement.</summary>
    public required string Grade { get; init; }

    /// <summary>What the grade means, and what holds it there.</summary>
    public string GradeWords { get; init; } = "";

    /// <summary>Inherent and residual risk in words.</summary>
    public string Points { get; init; } = "";

    /// <summary>The contract's term.</summary>
    public string Term { get; init; } = "";

    /// <summary>How many people are concerned.</summary>
    public string People { get; init; } = "";

    /// <summary>The day of the judgement.</summary>
    public required string AsOf { get; init; }

    /// <summary>The policy it rests on.</summary>
    public required string Policy { get; init; }

    /// <summary>Why the judgement is incomplete; empty when it is complete.</summary>
    public string Incomplete { get; init; } = "";

    /// <summary>What to fix first.</summary>
    public ImmutableArray<FindingLine> Foremost { get; init; } = [];

    /// <summary>All findings, severest first.</summary>
    public ImmutableArray<FindingLine> Findings { get; init; } = [];

    /// <summary>The chain, parents before children.</summary>
    public ImmutableArray<ChainLine> Chain { get; init; } = [];

    /// <summary>What could not be judged.</summary>
    public ImmutableArray<UnknownLine> Unknowns { get; init; } = [];

    /// <summary>The categories in heatmap order.</summary>
    public ImmutableArray<CategoryMark> Categories { get; init; } = [];
}
