using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>One engagement of a portfolio.</summary>
/// <param name="Id">Its id, unique in the portfolio.</param>
/// <param name="AsOf">The day it is judged for.</param>
/// <param name="Facts">Gives its facts; asked once, on the thread that judges.</param>
public sealed record PortfolioCase(string Id, DateOnly AsOf, Func<EngagementFacts> Facts);
