using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring;

/// <summary>
/// Tries out what is not in force: a pack or a policy is put beside the rules in force and both judge the same facts. Nothing is stored and nothing
/// that is in force changes. Every method is safe to call from many callers at once.
/// </summary>
public interface IBacktest
{
    /// <summary>
    /// Puts the pack of a folder beside the rules in force: it replaces the one with its id, or is added. A pack that cannot be loaded gives a
    /// proposal with problems, which cannot be run.
    /// </summary>
    /// <param name="folder">A folder with a <c>plugin.json</c> and what it lists.</param>
    Proposal OpenPack(string folder);

    /// <summary>Puts a policy beside the one in force.</summary>
    /// <param name="name">What to call it in messages: its file.</param>
    /// <param name="json">The policy.</param>
    /// <exception cref="Policies.PolicyException">The policy is wrong; all its problems.</exception>
    Proposal OpenPolicy(string name, ReadOnlySpan<byte> json);

    /// <summary>The rules in force in heatmap order, then by id; or those of a proposed pack.</summary>
    ImmutableArray<ListedRule> List(Proposal? proposal = null);

    /// <summary>Runs a pack's rules on one set of facts and says what each did, and what the judgement would be with and without the pack.</summary>
    /// <exception cref="InvalidOperationException">The proposal has problems.</exception>
    DryRunReport DryRun(Proposal proposal, EngagementFacts facts, DateOnly asOf);

    /// <summary>Judges a whole portfolio by the rules in force and by the proposal, and reports every difference.</summary>
    /// <param name="proposal">What is tried out.</param>
    /// <param name="scope">Which engagements, on how many threads.</param>
    /// <param name="progress">Told how many engagements are done, now and then.</param>
    /// <param name="cancellation">Ends the run between two engagements.</param>
    /// <exception cref="InvalidOperationException">The proposal has problems.</exception>
    /// <exception cref="System.Data.Common.DbException">The store cannot be read.</exception>
    Task<BacktestReport> RunAsync(Proposal proposal, BacktestScope scope, IProgress<int>? progress = null, CancellationToken cancellation = default);
}
