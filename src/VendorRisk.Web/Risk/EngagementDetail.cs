using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>One engagement with everything its assessment says, ready to be shown.</summary>
public sealed record EngagementDetail
{
    public required EngagementRow Row { get; init; }

    public required EngagementFacts Facts { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Whether a critical finding holds the grade at E.</summary>
    public bool Gated { get; init; }

    public string Policy { get; init; } = string.Empty;

    public ImmutableArray<ChainNode> Chain { get; init; } = [];

    /// <summary>Severest first.</summary>
    public ImmutableArray<FindingView> Findings { get; init; } = [];

    /// <summary>What to fix first: no rule twice, nothing that is accepted.</summary>
    public ImmutableArray<FindingView> Foremost { get; init; } = [];

    /// <summary>What would change the grade; null at grade A.</summary>
    public NextGradeView? Next { get; init; }

    public ImmutableArray<UnjudgedView> Unjudged { get; init; } = [];

    public ImmutableArray<WaterfallStep> Steps { get; init; } = [];

    /// <summary>What went wrong in judging, in words.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
