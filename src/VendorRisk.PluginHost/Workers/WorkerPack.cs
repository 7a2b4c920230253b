using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Linked.Workers;
using VendorRisk.PluginHost.Outcomes;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Workers;

/// <summary>
/// A foreign plugin and its worker: started when first needed, started again after a breach. One process a plugin, so that a breach has one
/// author and ends nobody else's work. Engagements take turns.
/// </summary>
#pragma warning disable CA1001 // Ended by Retire, after which an older generation may still come back for its last turn.
internal sealed class WorkerPack(string id, byte[] assembly, WorkerSetup setup) : IRuleProcess
#pragma warning restore CA1001
{
    private readonly Lock _turn = new();
    private WorkerProcess? _process;
    private volatile bool _retired;

    /// <summary>Loads the plugin in its worker.</summary>
    /// <exception cref="WorkerBreach">The worker does not start, or loading breaks a limit.</exception>
    public WorkerLoaded Load()
    {
        lock (_turn)
        {
            try
            {
                return Started().Loaded;
            }
            catch (WorkerBreach)
            {
                End();
                throw;
            }
        }
    }

    /// <inheritdoc />
    public RuleOutcome[] Run(ImmutableArray<RuleSlot> slots, EngagementFacts facts, DateOnly asOf)
    {
        RuleOutcome[] outcomes = new RuleOutcome[slots.Length];
        lock (_turn)
        {
            for (int next = 0; next < slots.Length && slots[next].Pack.Benched is null;)
            {
                next = RunFrom(next, slots, facts, asOf, outcomes);
            }

            if (_retired)
            {
                End();
            }
        }

        return outcomes;
    }

    /// <inheritdoc />
    public void Retire()
    {
        _retired = true;
        if (_turn.TryEnter())
        {
            try
            {
                End();
            }
            finally
            {
                _turn.Exit();
            }
        }
    }

    private int RunFrom(int first, ImmutableArray<RuleSlot> slots, EngagementFacts facts, DateOnly asOf, RuleOutcome[] outcomes)
    {
        int at = first;
        try
        {
            (WorkerProcess process, WorkerLoaded loaded) = Started();
            if (loaded.Problem is { } problem)
            {
                throw new WorkerBreach(problem);
            }

            process.Send(new WorkerRequest { Judge = new WorkerJudging(facts, asOf, [.. slots.Skip(first).Select(CallOf)]) });
            for (; at < slots.Length; at++)
            {
                WorkerAnswer answer = process.Receive<WorkerReply>(setup.RuleLimit).Answer ?? throw new WorkerBreach("別プロセスから読めない返事が来ました。");
                outcomes[at] = answer.Threw is { } threw
                    ? new RuleOutcome(RuleOutcomeKind.Threw, null, threw)
                    : new RuleOutcome(RuleOutcomeKind.Answered, ResultCopy.Of(answer.Result));
            }
        }
        catch (WorkerBreach breach)
        {
            End();
            outcomes[at] = breach.OverTime ? new RuleOutcome(RuleOutcomeKind.Stopped) : new RuleOutcome(RuleOutcomeKind.Breached, null, breach.Message);
            slots[at].Pack.Breach($"規則 {slots[at].Rule.Descriptor.Id}: {breach.Message}");
            at++;
        }

        return at;
    }

    private static WorkerCall CallOf(RuleSlot slot) => new(
        slot.Rule.Descriptor.Id,
        slot.Rule.Descriptor.Parameters.ToImmutableSortedDictionary(p => p.Name, p => slot.Parameters[p.Name], StringComparer.Ordinal));

    private (WorkerProcess Process, WorkerLoaded Loaded) Started()
    {
        if (_process is { HasExited: false } running)
        {
            return (running, new WorkerLoaded([], null));
        }

        End();
        if (setup.CageRequired && !WorkerCage.IsThere)
        {
            throw new WorkerBreach(
                "この機械では、あとから入れたプラグインを OS の機能で隔離できません（Linux のユーザー名前空間と、util-linux の unshare と prlimit が要ります）。"
                + "作った人を信頼できるときに限り、設定 VendorRisk:Plugins:WithoutIsolation を true にしてください。");
        }

        _process = new WorkerProcess(setup.Bounds);
        _process.Send(new WorkerRequest { Load = new WorkerLoad(id, assembly) });
        WorkerLoaded loaded = _process.Receive<WorkerReply>(setup.StartLimit).Loaded ?? throw new WorkerBreach("別プロセスから読めない返事が来ました。");
        return (_process, loaded);
    }

    private void End()
    {
        _process?.Dispose();
        _process = null;
    }
}
