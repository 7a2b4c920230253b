using System.Diagnostics;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A rule as it is, with someone looking on.</summary>
internal sealed class ObservedRule(Rule rule, RuleDescriptor descriptor, IRuleObserver observer) : Rule
{
    public override RuleDescriptor Descriptor => descriptor;

    public override RuleResult Evaluate(RuleContext context)
    {
        RuleResult? result = null;
        long started = Stopwatch.GetTimestamp();
        try
        {
            return result = rule.Evaluate(context);
        }
        finally
        {
            observer.Saw(descriptor, result, Stopwatch.GetElapsedTime(started));
        }
    }
}
