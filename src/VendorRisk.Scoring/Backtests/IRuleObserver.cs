using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Hears of every run of a rule under observation, from any thread.</summary>
internal interface IRuleObserver
{
    /// <param name="rule">The rule.</param>
    /// <param name="result">What it returned; null when it threw.</param>
    /// <param name="taken">How long it took.</param>
    void Saw(RuleDescriptor rule, RuleResult? result, TimeSpan taken);
}
