using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Policies;

/// <summary>What the policies page asks for. A version is tried on the whole portfolio before anyone can put it in force.</summary>
internal sealed class PolicyDesk(IPolicyBook policies, IBacktest backtest, PortfolioRejudge rejudge, IStringLocalizer<Texts> texts)
{
    public Task<PolicyBookView> ViewAsync(CancellationToken cancellation) => policies.ViewAsync(cancellation);

    public async Task<ImmutableArray<PolicyHistoryEntry>> HistoryAsync(CancellationToken cancellation) =>
        [.. (await policies.HistoryAsync(cancellation)).Reverse()];

    public async Task<ImmutableArray<PolicyChange>> CompareAsync(int earlier, int later, CancellationToken cancellation) =>
        await policies.CompareAsync(earlier, later, cancellation) ?? [];

    /// <summary>Judges the whole portfolio by the version, beside the one in force. Changes nothing.</summary>
    /// <exception cref="PolicyException">The version no longer fits this product.</exception>
    public async Task<BacktestReport?> TryOutAsync(PolicyVersion version, CancellationToken cancellation)
    {
        if (await policies.FindAsync(version.Number, cancellation) is not { } file)
        {
            return null;
        }

        using Proposal proposal = backtest.OpenPolicy(version.Name, file.Span);
        return await backtest.RunAsync(proposal, new BacktestScope(), cancellation: cancellation);
    }

    public async Task<PolicyOutcome> AddAsync(string fileName, byte[] content, ChangeOrigin origin, CancellationToken cancellation) =>
        Outcome(await policies.AddAsync(new AddPolicy(fileName, content, origin), cancellation));

    public async Task<PolicyOutcome> ActivateAsync(PolicyVersion version, long revision, ChangeOrigin origin, CancellationToken cancellation)
    {
        PolicyChangeResult result = await policies.ActivateAsync(new ActivatePolicy(version.Number, revision, origin), cancellation);
        if (result is PolicyChangeResult.Saved)
        {
            await rejudge.RunAsync(cancellation);
        }

        return Outcome(result);
    }

    private PolicyOutcome Outcome(PolicyChangeResult result) => result switch
    {
        PolicyChangeResult.Saved saved => new PolicyOutcome(saved.Number, []),
        PolicyChangeResult.Rejected rejected => new PolicyOutcome(null, [.. rejected.Problems.Select(problem => problem.ToString())]),
        PolicyChangeResult.Conflict conflict => new PolicyOutcome(null, [texts["Policy.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
        _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which this page does not know."),
    };
}
