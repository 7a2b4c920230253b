namespace VendorRisk.Scoring.Backtests;

/// <summary>The stored portfolio.</summary>
internal interface IPortfolioFacts
{
    /// <summary>The newest stored facts of each engagement, by id; read in small pieces, so that a portfolio of any size fits in memory.</summary>
    /// <param name="since">Only those judged for this day or later; null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    IAsyncEnumerable<PortfolioCase> ReadAsync(DateOnly? since, CancellationToken cancellation = default);
}
