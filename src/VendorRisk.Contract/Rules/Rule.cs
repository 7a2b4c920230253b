namespace VendorRisk.Contract;

/// <summary>
/// One rule: a pure function of facts, as-of date and parameters. The same input gives the same result, always.
/// A rule has no constructor arguments, reads no clock, file, network or environment, and keeps no state that changes.
/// </summary>
public abstract class Rule
{
    /// <summary>Who the rule is and what it demands.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Judges one engagement. An exception is a fault of the rule, never "no finding".</summary>
    public abstract RuleResult Evaluate(RuleContext context);
}
