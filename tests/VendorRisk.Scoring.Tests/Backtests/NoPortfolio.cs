using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Scoring.Tests.Backtests;

/// <summary>A store that nothing was ever put into.</summary>
internal sealed class NoPortfolio : IPortfolioFacts
{
    public IAsyncEnumerable<PortfolioCase> ReadAsync(DateOnly? since, CancellationToken cancellation = default) => TestPortfolio.Of(0);
}
