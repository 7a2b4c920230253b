using System.Collections.Immutable;
using System.Diagnostics;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Outcomes;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Evaluation;

/// <summary>
/// The rules of one engagement in one hand-off: they run one after the other on a lane's thread, while the caller watches how long the current one
/// has been at it. Where a rule finds nothing, nothing is allocated for it.
/// </summary>
#pragma warning disable CA1001 // Holds no handle: nobody asks for a wait handle, no timer is set, and a rule that is lost may still look at its own.
internal sealed class RulePass(ImmutableArray<RuleSlot> slots, EngagementFacts facts, DateOnly asOf, TimeSpan softLimit)
#pragma warning restore CA1001
{
    private readonly Lock _turn = new();
    private readonly RuleOutcome[] _outcomes = new RuleOutcome[slots.Length];
    private CancellationTokenSource _stop = new();
    private RuleContext? _bare;
    private List<(string Rule, TimeSpan Taken)>? _slow;
    private long _started = Stopwatch.GetTimestamp();
    private int _current;
    private int _lease;
    private bool _asked;

    /// <summary>What came back, rule by rule; complete once the work is done or every rule that does not end was given up.</summary>
    public ReadOnlySpan<RuleOutcome> Outcomes => _outcomes;

    /// <summary>The rules that took longer than they should.</summary>
    public IReadOnlyList<(string Rule, TimeSpan Taken)> Slow => _slow ?? [];

    /// <summary>The work for the lane: every rule from the current one on. Does not throw.</summary>
    public void Invoke()
    {
        int lease = _lease;
        while (Next(lease) is { } slot)
        {
            RuleOutcome outcome = slot.Pack.Benched is { } reason ? new RuleOutcome(RuleOutcomeKind.NotRun, null, reason) : Call(slot);
            if (!Put(lease, outcome))
            {
                return;
            }
        }
    }

    /// <summary>How long the watcher may sleep before the current rule is over its time; zero or less when it is.</summary>
    public TimeSpan Left(TimeSpan limit, TimeSpan grace)
    {
        lock (_turn)
        {
            return (_asked ? limit + grace : limit) - Stopwatch.GetElapsedTime(_started);
        }
    }

    /// <summary>Deals with a rule that is over its time: asks it to stop or, when it was asked before, gives it up and returns it.</summary>
    public RuleSlot? Overdue(TimeSpan limit, TimeSpan grace)
    {
        lock (_turn)
        {
            if (_current >= slots.Length || Left(limit, grace) > TimeSpan.Zero)
            {
                return null;
            }

            if (!_asked)
            {
                _asked = true;
                _ = _stop.CancelAsync(); // Not here: what a rule hangs on its token is the rule's code, and must not run on the watcher's thread.
                return null;
            }

            RuleSlot lost = slots[_current];
            _outcomes[_current] = new RuleOutcome(RuleOutcomeKind.Lost);
            _lease++;
            Turn();
            return lost;
        }
    }

    private RuleSlot? Next(int lease)
    {
        lock (_turn)
        {
            return lease == _lease && _current < slots.Length ? slots[_current] : null;
        }
    }

    /// <summary>Keeps an outcome, unless the rule has been given up meanwhile.</summary>
    private bool Put(int lease, RuleOutcome outcome)
    {
        lock (_turn)
        {
            if (lease != _lease)
            {
                return false;
            }

            TimeSpan taken = Stopwatch.GetElapsedTime(_started);
            if (taken > softLimit)
            {
                (_slow ??= []).Add((slots[_current].Rule.Descriptor.Id, taken));
            }

            _outcomes[_current] = _asked ? new RuleOutcome(RuleOutcomeKind.Stopped) : outcome;
            Turn();
            return true;
        }
    }

    private void Turn()
    {
        _current++;
        _started = Stopwatch.GetTimestamp();
        if (_asked)
        {
            _asked = false;
            _stop = new CancellationTokenSource();
            _bare = null;
        }
    }

    private RuleOutcome Call(RuleSlot slot)
    {
        try
        {
            RuleContext context = slot.Bare
                ? _bare ??= new RuleContext(facts, asOf, slot.Parameters, _stop.Token)
                : new RuleContext(facts, asOf, slot.Parameters, _stop.Token);
            return new RuleOutcome(RuleOutcomeKind.Answered, ResultCopy.Of(slot.Rule.Rule.Evaluate(context)));
        }
#pragma warning disable CA1031 // The border to foreign code: whatever it throws becomes text, and the host goes on.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new RuleOutcome(RuleOutcomeKind.Threw, null, ThrownText.Of(thrown));
        }
    }
}
