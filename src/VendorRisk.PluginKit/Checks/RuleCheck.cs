using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;
using VendorRisk.PluginKit.Checks;

namespace VendorRisk.PluginKit;

/// <summary>
/// Runs one rule on given facts: <c>RuleCheck.For(rule).AsOf(day).Given(facts).Finds(1)</c>.
/// Every run is repeated: again, under another culture, in two time zones, after a JSON round trip and with those lists turned round whose order
/// means nothing; a rule that then judges differently fails its test.
/// </summary>
public sealed class RuleCheck
{
    private readonly Rule _rule;
    private readonly Dictionary<string, int> _parameters = new(StringComparer.Ordinal);
    private DateOnly _asOf = new(2026, 4, 1);

    private RuleCheck(Rule rule) => _rule = rule;

    /// <summary>Checks this rule; without <see cref="AsOf(DateOnly)"/> the day is 2026-04-01.</summary>
    public static RuleCheck For(Rule rule) => new(rule);

    /// <summary>Checks a rule of this type.</summary>
    public static RuleCheck For<TRule>()
        where TRule : Rule, new() => new(new TRule());

    /// <summary>The business date.</summary>
    public RuleCheck AsOf(DateOnly day)
    {
        _asOf = day;
        return this;
    }

    /// <summary>The business date.</summary>
    public RuleCheck AsOf(int year, int month, int day) => AsOf(new DateOnly(year, month, day));

    /// <summary>Sets a parameter as a policy would.</summary>
    public RuleCheck With(string parameter, int value)
    {
        _parameters[parameter] = value;
        return this;
    }

    /// <summary>Runs the rule on the facts being built.</summary>
    public RuleOutcome Given(EngagementBuilder facts) => Given(facts.Build());

    /// <summary>Runs the rule.</summary>
    /// <exception cref="RuleCheckException">The rule throws, returns what the host would refuse, or is not deterministic.</exception>
    public RuleOutcome Given(EngagementFacts facts)
    {
        EngagementFacts given = facts.WithPaths();
        RuleDescriptor descriptor = _rule.Descriptor;
        RuleParameters parameters = new(descriptor, _parameters);
        RuleResult result = DeterminismCheck.Run(_rule, new RuleContext(given, _asOf, parameters));
        var problems = ResultInspection.Problems(descriptor, result, new FactIndex(given));
        if (problems.Length > 0)
        {
            throw new RuleCheckException($"{descriptor.Id}: the host would refuse this result.\n" + string.Join('\n', problems.Select(p => p.En)));
        }

        return new RuleOutcome(descriptor, result);
    }
}
