using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Inspection;
using VendorRisk.PluginHost.Outcomes;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Evaluation;

/// <summary>
/// Runs the rules in force over an engagement: all of them in one hand-off, each under its own time limit, which the caller watches. A rule that does
/// not end benches its pack: a thread is lost for good, and the next engagement must not lose another.
/// </summary>
internal sealed partial class Evaluator
{
    private readonly TimeSpan _softLimit;
    private readonly TimeSpan _hardLimit;
    private readonly ILogger<Evaluator> _log;
    private readonly Lanes _lanes = new();
    private readonly ImmutableArray<RuleSlot> _slots;
    private readonly ImmutableArray<RuleSlot> _own;
    private readonly ImmutableArray<ImmutableArray<RuleSlot>> _foreign;

    public Evaluator(Catalogue catalogue, RuleSettings settings, TimeSpan softLimit, TimeSpan hardLimit, ILogger<Evaluator> log)
    {
        (_softLimit, _hardLimit, _log) = (softLimit, hardLimit, log);
        _slots =
        [
            .. catalogue.Rules.Where(r => catalogue.Parameters.ContainsKey(r.Descriptor.Id)).Select((r, place) => new RuleSlot(
                place, r, catalogue.Packs[r.Pack], settings.Of(r.Descriptor.Id).Severity ?? r.Descriptor.Severity, catalogue.Parameters[r.Descriptor.Id])),
        ];
        _own = [.. _slots.Where(s => s.Pack.Worker is null)];
        _foreign = [.. _slots.Where(s => s.Pack.Worker is not null).GroupBy(s => s.Pack).Select(g => g.ToImmutableArray())];
    }

    /// <summary>The rules' runs in the catalogue's order.</summary>
    /// <param name="facts">Facts with paths.</param>
    /// <param name="asOf">The business date.</param>
    public ImmutableArray<RuleRun> Run(EngagementFacts facts, DateOnly asOf)
    {
        RuleOutcome[] outcomes = new RuleOutcome[_slots.Length];
        RulePass pass = new(_own, facts, asOf, _softLimit);
        HandOver(pass);
        Place(_own, pass.Outcomes, outcomes);
        foreach (ImmutableArray<RuleSlot> foreign in _foreign)
        {
            Place(foreign, foreign[0].Pack.Worker!.Run(foreign, facts, asOf), outcomes);
        }

        foreach ((string rule, TimeSpan taken) in pass.Slow)
        {
            LogSlow(_log, rule, (long)taken.TotalMilliseconds);
        }

        FactIndex index = new(facts);
        ImmutableArray<RuleRun>.Builder runs = ImmutableArray.CreateBuilder<RuleRun>(_slots.Length);
        for (int i = 0; i < _slots.Length; i++)
        {
            runs.Add(RunOf(_slots[i], outcomes[i], index));
        }

        return runs.MoveToImmutable();
    }

    private static void Place(ImmutableArray<RuleSlot> slots, ReadOnlySpan<RuleOutcome> from, RuleOutcome[] all)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            all[slots[i].Place] = from[i];
        }
    }

    private void HandOver(RulePass pass)
    {
        BorderLane lane = _lanes.Take();
        lane.Begin(pass.Invoke);
        while (!lane.Wait(AtLeastNothing(pass.Left(_hardLimit, BorderThread.Grace))))
        {
            if (pass.Overdue(_hardLimit, BorderThread.Grace) is { } lost)
            {
                lost.Pack.Bench($"規則 {lost.Rule.Descriptor.Id} が終わらないため、プラグイン {lost.Pack.Stamp.Id} を止めました。プラグインを取り除き、本システムを再起動してください。");
                LogBenched(_log, lost.Pack.Stamp.Id, lost.Rule.Descriptor.Id);
                lane.GiveUp();
                lane = _lanes.Take();
                lane.Begin(pass.Invoke);
            }
        }

        _lanes.Return(lane);
    }

    private static TimeSpan AtLeastNothing(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    private RuleRun RunOf(RuleSlot slot, RuleOutcome outcome, FactIndex index)
    {
        switch (outcome.Kind)
        {
            case RuleOutcomeKind.Answered when ReferenceEquals(outcome.Result, RuleResult.Nothing):
                return slot.Silent;
            case RuleOutcomeKind.Answered:
                ImmutableArray<LocalizedText> problems = ResultInspection.Problems(slot.Rule.Descriptor, outcome.Result, index);
                return problems.IsEmpty
                    ? new RuleRun(slot.Rule, slot.Severity, outcome.Result, null)
                    : Faulted(slot, FaultKindOf(outcome.Result, index), string.Join(" ", problems.Take(5).Select(p => p.Ja)));
            case RuleOutcomeKind.Threw:
                return Faulted(slot, FaultKind.Threw, $"例外が起きました: {outcome.Text}");
            case RuleOutcomeKind.Stopped:
                return Faulted(slot, FaultKind.TimedOut, $"{_hardLimit.TotalSeconds:0.#}秒以内に終わりませんでした。");
            case RuleOutcomeKind.Breached:
                return Faulted(slot, FaultKind.Breached, outcome.Text!);
            default:
                return Faulted(slot, slot.Pack.Worker is null ? FaultKind.TimedOut : FaultKind.Breached, outcome.Text ?? slot.Pack.Benched!);
        }
    }

    private static RuleRun Faulted(RuleSlot slot, FaultKind kind, string message) =>
        new(slot.Rule, slot.Severity, null, new RuleFault(slot.Pack.Stamp.Id, slot.Rule.Descriptor.Id, kind, message));

    private static FaultKind FaultKindOf(RuleResult? result, FactIndex index) =>
        result is RuleResult.Evaluated { Findings.IsDefault: false } evaluated
        && evaluated.Findings.Any(f => f is { Evidence.IsDefault: false } && f.Evidence.Any(e => e?.Path is null || index.Find(e.Path) is null))
            ? FaultKind.BadEvidence
            : FaultKind.BadResult;

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Rule {Rule} took {Milliseconds} ms on one engagement.")]
    private static partial void LogSlow(ILogger logger, string rule, long milliseconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Pack {Pack} is benched until the next start: rule {Rule} does not end.")]
    private static partial void LogBenched(ILogger logger, string pack, string rule);
}
