using System.Collections.Immutable;

namespace VendorRisk.Scoring.Backtests;

/// <summary>The stored portfolio.</summary>
internal interface IPortfolioFacts
{
    /// <summary>The newest assessment of each engagement, by the engagement's id.</summary>
    /// <param name="since">Only those judged for this day or later; null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<ImmutableArray<PortfolioItem>> NewestAsync(DateOnly? since, CancellationToken cancellation = default);

    /// <summary>The engagements with their facts, for a few at a time, so that a portfolio of any size fits in memory. One that is gone meanwhile is left out.</summary>
    Task<ImmutableArray<PortfolioCase>> ReadAsync(ImmutableArray<PortfolioItem> items, CancellationToken cancellation = default);
}
