using System.Collections.Immutable;
using System.Diagnostics;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Evaluation;
using VendorRisk.PluginHost.Loading;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Tries proposals out against the generation that is in force when they are opened.</summary>
internal sealed class Backtest(Assessor assessor, ScoringOptions options, IPortfolioFacts portfolio, IJudgingPool pool) : IBacktest
{
    // Small enough that silos end together, large enough that asking the store for facts costs little.
    private const int SliceLength = 32;

    public Proposal OpenPack(string folder)
    {
        using BorderThread border = new(options.HardLimit);
        return Open(new PackLoader(requireHashes: false, border).Load(new DirectoryInfo(folder)));
    }

    /// <summary>Puts a pack that is loaded already, in this process or in a worker, beside the rules in force; the proposal unloads it.</summary>
    public Proposal Open(PackLoad load)
    {
        if (load.Pack is not { } pack)
        {
            return Proposal.Refused(load.Status.Id, load.Status.Version ?? "?", load.Status.Reason!);
        }

        RulesInForce inForce = assessor.Current;
        RulesInForce proposed = inForce.With(PackHost.OfLoads(inForce.Host.Loads.Where(l => l.Status.Id != load.Status.Id).Append(load)));
        string? against = inForce.Host.Packs.FirstOrDefault(p => p.Stamp.Id == load.Status.Id)?.Stamp.Version;
        return new Proposal(load.Status.Id, pack.Stamp.Version, against, inForce, proposed, pack.Unload)
        {
            Rules = [.. pack.Rules.Select(r => r.Descriptor).OrderBy(r => r.Id, StringComparer.Ordinal)],
        };
    }

    public Proposal OpenPolicy(string name, ReadOnlySpan<byte> json)
    {
        Policy policy = PolicyReader.Read(name, json);
        RulesInForce inForce = assessor.Current;
        return new Proposal("", policy.Version, inForce.Policy.Version, inForce, inForce.With(policy), () => { }) { Policy = new PolicyFile(name, json.ToArray()) };
    }

    public ImmutableArray<ListedRule> List(Proposal? proposal = null)
    {
        RulesInForce rules = proposal?.Runnable().Proposed ?? assessor.Current;
        return
        [
            .. rules.Host.Packs.Where(p => proposal is null || p.Stamp.Id == proposal.Id)
                .SelectMany(p => p.Rules.Select(r => Listed(p.Stamp, r.Descriptor, rules.Policy.RuleOf(r.Descriptor.Id))))
                .OrderBy(r => RiskCategories.All.IndexOf(r.Rule.Category)).ThenBy(r => r.Rule.Id, StringComparer.Ordinal),
        ];
    }

    public DryRunReport DryRun(Proposal proposal, EngagementFacts facts, DateOnly asOf) => Backtests.DryRun.Of(proposal, facts, asOf);

    public async Task<BacktestReport> RunAsync(Proposal proposal, BacktestScope scope, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        (RulesInForce inForce, RulesInForce proposed) = proposal.Runnable();
        long started = Stopwatch.GetTimestamp();
        Tally tally = new();
        TrialRun run = new(inForce, proposed, portfolio);
        if (scope.Instead is { } given)
        {
            await JudgeAsync(run, given, scope.Threads, tally, progress, cancellation);
        }
        else
        {
            IEnumerable<PortfolioItem[]> slices = (await portfolio.NewestAsync(scope.Since, cancellation)).Chunk(SliceLength);
            TrialOrder? order = proposal.Policy is { } file ? new TrialOrder(Guid.NewGuid(), inForce.Generation, file.Name, file.Json) : null;
            await foreach (SlicePart part in pool.RunAsync(new PoolJob(run, order, scope.Threads), slices.Select(s => new PortfolioSlice([.. s])), cancellation))
            {
                int done = tally.Add((TallyPart)part);
                progress?.Report(done);
            }
        }

        return tally.Report(proposal, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Judges what the caller has and no store knows: here, since it cannot be asked for elsewhere.</summary>
    private static async Task JudgeAsync(TrialRun run, IAsyncEnumerable<PortfolioCase> given, int? threads, Tally tally, IProgress<int>? progress, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(given, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads ?? Environment.ProcessorCount), CancellationToken = cancellation }, (judged, _) =>
        {
            int done = run.Judge(judged, tally);
            if (done % SliceLength == 0)
            {
                progress?.Report(done);
            }

            return ValueTask.CompletedTask;
        });
        tally.Add(run.Rest());
    }

    private static ListedRule Listed(PackStamp pack, RuleDescriptor rule, RuleSetting policy) => new(
        rule,
        pack.Id,
        pack.Version,
        policy.Severity ?? rule.Severity,
        policy.Enabled,
        rule.Parameters.ToImmutableSortedDictionary(p => p.Name, p => policy.Parameters.GetValueOrDefault(p.Name, p.Default), StringComparer.Ordinal));
}
