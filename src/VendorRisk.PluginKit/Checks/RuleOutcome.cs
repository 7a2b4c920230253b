using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;

namespace VendorRisk.PluginKit;

/// <summary>What a checked rule returned, with the questions a test asks of it. Each question throws <see cref="RuleCheckException"/> when the answer is no.</summary>
public sealed class RuleOutcome
{
    private readonly RuleDescriptor _rule;

    internal RuleOutcome(RuleDescriptor rule, RuleResult result)
    {
        _rule = rule;
        Result = result;
    }

    /// <summary>The result itself.</summary>
    public RuleResult Result { get; }

    /// <summary>The findings, their arguments in a ward's words (<see cref="OfficeNames"/>); empty when there are none.</summary>
    public ImmutableArray<Finding> Findings => Result is RuleResult.Evaluated evaluated ? [.. evaluated.Findings.Select(InAWard)] : [];

    /// <summary>The paths of facts the rule lacked, for the whole or a part of its judgement.</summary>
    public ImmutableArray<string> Missing => Result switch
    {
        RuleResult.MissingFacts missing => missing.Paths,
        RuleResult.Evaluated evaluated => evaluated.Unjudged,
        _ => [],
    };

    /// <summary>The Japanese messages with their arguments in place.</summary>
    public ImmutableArray<string> Messages => [.. Findings.Select(f => OfficeNames.Ward.In(MessageText.Render(_rule.Messages.First(m => m.Key == f.MessageKey).Message, f.Arguments).Ja))];

    private static Finding InAWard(Finding finding) => finding with { Arguments = [.. finding.Arguments.Select(OfficeNames.Ward.In)] };

    /// <summary>At least one finding.</summary>
    public RuleOutcome Finds() => Expect(Findings.Length > 0, "at least one finding");

    /// <summary>Exactly so many findings.</summary>
    public RuleOutcome Finds(int count) => Expect(Findings.Length == count, $"{count} finding(s)");

    /// <summary>A finding that rests on the fact at this path, or on a fact below it.</summary>
    public RuleOutcome FindsOn(string path) =>
        Expect(Findings.Any(f => f.Evidence.Any(e => IsAtOrBelow(e.Path, path))), $"a finding with evidence at '{path}'");

    /// <summary>A finding about this link of the chain.</summary>
    public RuleOutcome FindsAbout(string linkId) => Expect(Findings.Any(f => f.LinkId == linkId), $"a finding about link '{linkId}'");

    /// <summary>A finding with this message.</summary>
    public RuleOutcome Says(string messageKey) => Expect(Findings.Any(f => f.MessageKey == messageKey), $"a finding with message '{messageKey}'");

    /// <summary>A finding of this severity, its own or the rule's usual one.</summary>
    public RuleOutcome WithSeverity(Severity severity) =>
        Expect(Findings.Any(f => (f.Severity ?? _rule.Severity) == severity), $"a finding of severity {severity}");

    /// <summary>Judged in full, and nothing found. A rule that lacks facts or finds itself not applicable has not found nothing.</summary>
    public RuleOutcome FindsNothing() =>
        Expect(Result is RuleResult.Evaluated { Findings.IsEmpty: true, Unjudged.IsEmpty: true }, "a full judgement without findings");

    /// <summary>No finding, however it came about: judged, not applicable or lacking facts.</summary>
    public RuleOutcome HasNoFinding() => Expect(Findings.IsEmpty, "no finding");

    /// <summary>The rule lacks the fact at this path (or one below it).</summary>
    public RuleOutcome AsksFor(string path) => Expect(Missing.Any(p => IsAtOrBelow(p, path)), $"to be asked for '{path}'");

    /// <summary>There is nothing here for the rule to judge.</summary>
    public RuleOutcome IsNotApplicable() => Expect(Result is RuleResult.NotApplicable, "not applicable");

    private RuleOutcome Expect(bool holds, string expected) => holds
        ? this
        : throw new RuleCheckException(
            $"{_rule.Id}: expected {expected}, got\n{JsonSerializer.Serialize(Result, ContractJson.Indented)}");

    private static bool IsAtOrBelow(string path, string place) =>
        path == place || path.StartsWith(place + "/", StringComparison.Ordinal);
}
