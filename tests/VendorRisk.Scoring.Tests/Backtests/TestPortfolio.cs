using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Scoring.Tests.Backtests;

/// <summary>Engagements made up for a backtest: e001, e002 …, each with its number in the title and every third without a vendor's name.</summary>
internal static class TestPortfolio
{
    public static readonly DateOnly Day = new(2026, 4, 1);

    public static async IAsyncEnumerable<PortfolioCase> Of(int engagements)
    {
        for (int i = 1; i <= engagements; i++)
        {
            await Task.Yield();
            int number = i;
            yield return new PortfolioCase($"e{number:000}", Day, () => Facts(number));
        }
    }

    public static EngagementFacts Facts(int number) =>
        new EngagementBuilder().Title($"業務{number}").People(100 * number).WithVendor(number % 3 == 0 ? null : $"株式会社{number}").Build();
}
