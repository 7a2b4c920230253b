using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Scoring;

/// <summary>How the portfolio is spread: grades and categories over the fiscal years, people over the classes of their information. Counted by the store from the views.</summary>
public interface IPortfolioTrends
{
    /// <summary>Counts it.</summary>
    /// <param name="lastYear">The last fiscal year that is counted.</param>
    /// <param name="years">How many years up to it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<PortfolioTrends> CountAsync(int lastYear, int years, CancellationToken cancellation = default);
}
