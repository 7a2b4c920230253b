using System.Collections.Immutable;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Scoring.Tests.Backtests;

/// <summary>A store that nothing was ever put into.</summary>
internal sealed class NoPortfolio : IPortfolioFacts
{
    public Task<ImmutableArray<PortfolioItem>> NewestAsync(DateOnly? since, CancellationToken cancellation = default) => Task.FromResult<ImmutableArray<PortfolioItem>>([]);

    public Task<ImmutableArray<PortfolioCase>> ReadAsync(ImmutableArray<PortfolioItem> items, CancellationToken cancellation = default) =>
        Task.FromResult<ImmutableArray<PortfolioCase>>([]);
}
