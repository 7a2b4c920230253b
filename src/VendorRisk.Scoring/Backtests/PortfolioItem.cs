namespace VendorRisk.Scoring.Backtests;

/// <summary>An engagement of the stored portfolio, by its newest assessment.</summary>
/// <param name="Sequence">The assessment's number.</param>
/// <param name="AsOf">The latest day for which it holds.</param>
internal sealed record PortfolioItem(long Sequence, DateOnly AsOf);
