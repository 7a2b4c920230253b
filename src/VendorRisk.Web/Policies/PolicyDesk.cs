using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Policies;

/// <summary>What the policies page asks for. A version is tried on the whole portfolio before anyone can put it in force.</summary>
internal sealed class PolicyDesk(
    IPolicyBook policies, IBacktest backtest, Application.AddPolicy add, Application.ActivatePolicy activate, CurrentActor actor, IStringLocalizer<PolicyTexts> texts)
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

    public async Task<PolicyOutcome> AddAsync(Guid command, string fileName, byte[] content, string why, CancellationToken cancellation) =>
        Of(await add.RunAsync(actor.Actor, new PolicyDraft(command, why, fileName, content), cancellation), number => number);

    public async Task<PolicyOutcome> ActivateAsync(Guid command, PolicyVersion version, long revision, string why, CancellationToken cancellation) =>
        Of(await activate.RunAsync(actor.Actor, new PolicyActivation(command, why, version.Number, revision), cancellation), activated => activated.Number);

    private PolicyOutcome Of<T>(Outcome<T> outcome, Func<T, int> number) => outcome switch
    {
        Outcome<T>.Saved saved => new PolicyOutcome(number(saved.Value), []),
        Outcome<T>.Proposed => new PolicyOutcome(null, [], Proposed: true),
        Outcome<T>.Rejected rejected => new PolicyOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]),
        Outcome<T>.Conflict conflict => new PolicyOutcome(null, [texts["Policy.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
        _ => throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which this page does not know."),
    };
}
