using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>
/// Runs the rules in force, one after the other, each over the border and under its time limit. A rule that does not end benches its pack:
/// a thread is lost for good, and the next engagement must not lose another.
/// </summary>
internal sealed partial class Evaluator(Catalogue catalogue, Policy policy, TimeSpan softLimit, TimeSpan hardLimit, ILogger<Evaluator> log)
{
    private readonly ConcurrentDictionary<string, string> _benched = new(StringComparer.Ordinal);

    /// <summary>The packs that are benched, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Benched => _benched.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public ImmutableArray<RuleRun> Run(EngagementFacts facts, DateOnly asOf)
    {
        FactIndex index = new(facts);
        using BorderThread border = new(hardLimit);
        ImmutableArray<RuleRun>.Builder runs = ImmutableArray.CreateBuilder<RuleRun>(catalogue.Rules.Length);
        foreach (LoadedRule rule in catalogue.Rules)
        {
            if (catalogue.Parameters.TryGetValue(rule.Descriptor.Id, out RuleParameters? parameters))
            {
                runs.Add(Run(rule, border, stop => new RuleContext(facts, asOf, parameters, stop), index));
            }
        }

        return runs.ToImmutable();
    }

    private RuleRun Run(LoadedRule rule, BorderThread border, Func<CancellationToken, RuleContext> context, FactIndex index)
    {
        Severity severity = policy.RuleOf(rule.Descriptor.Id).Severity ?? rule.Descriptor.Severity;
        RuleRun Faulted(FaultKind kind, string message) => new(rule, severity, null, new RuleFault(rule.Pack, rule.Descriptor.Id, kind, message));
        if (_benched.TryGetValue(rule.Pack, out string? reason))
        {
            return Faulted(FaultKind.TimedOut, reason);
        }

        long started = Stopwatch.GetTimestamp();
        BorderOutcome<RuleResult?> outcome = border.Run(stop => ResultCopy.Of(rule.Rule.Evaluate(context(stop))));
        TimeSpan taken = Stopwatch.GetElapsedTime(started);
        if (taken > softLimit)
        {
            LogSlow(log, rule.Descriptor.Id, (long)taken.TotalMilliseconds);
        }

        switch (outcome)
        {
            case BorderOutcome<RuleResult?>.Answered answered:
                ImmutableArray<LocalizedText> problems = ResultInspection.Problems(rule.Descriptor, answered.Value, index);
                return problems.IsEmpty
                    ? new RuleRun(rule, severity, answered.Value, null)
                    : Faulted(FaultKindOf(answered.Value, index), string.Join(" ", problems.Take(5).Select(p => p.Ja)));
            case BorderOutcome<RuleResult?>.Threw threw:
                return Faulted(FaultKind.Threw, $"例外が起きました: {threw.Text}");
            case BorderOutcome<RuleResult?>.Stopped:
                return Faulted(FaultKind.TimedOut, $"{hardLimit.TotalSeconds:0.#}秒以内に終わりませんでした。");
            default:
                string benched = $"規則 {rule.Descriptor.Id} が終わらないため、プラグイン {rule.Pack} を止めました。プラグインを取り除き、本システムを再起動してください。";
                _benched[rule.Pack] = benched;
                LogBenched(log, rule.Pack, rule.Descriptor.Id);
                return Faulted(FaultKind.TimedOut, benched);
        }
    }

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
