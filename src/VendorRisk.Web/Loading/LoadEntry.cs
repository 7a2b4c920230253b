using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Web.Loading;

/// <summary>A row that can be loaded, with what loading it would do.</summary>
/// <param name="Row">The row.</param>
/// <param name="Paper">What it says, as a paper.</param>
/// <param name="Reading">What was read of that paper.</param>
internal sealed record LoadEntry(LoadRow Row, OriginalPaper Paper, PaperReading Reading)
{
    public EngagementId Id { get; } = LoadKeys.Engagement(Row);

    public LoadState State { get; init; }

    /// <summary>The revision that was seen; 0 for a new engagement.</summary>
    public long Revision { get; init; }

    /// <summary>The engagement that is here already; null for none.</summary>
    public EngagementId? Stored { get; init; }

    /// <summary>What would change, in words.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Whether loading it changes anything.</summary>
    public bool Pending => State is LoadState.New or LoadState.Changed;
}
