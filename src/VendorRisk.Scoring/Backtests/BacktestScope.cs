namespace VendorRisk.Scoring.Backtests;

/// <summary>Which engagements a backtest judges.</summary>
public sealed record BacktestScope
{
    /// <summary>Only engagements whose newest stored assessment was made for this day or later; null for all.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>How many engagements a process judges at once; as many as it has processors when null.</summary>
    public int? Threads { get; init; }

    /// <summary>These instead of the store's; <see cref="Since"/> then does not apply.</summary>
    public IAsyncEnumerable<PortfolioCase>? Instead { get; init; }
}
