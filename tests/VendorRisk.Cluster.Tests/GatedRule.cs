using VendorRisk.Contract;

namespace VendorRisk.Cluster.Tests;

/// <summary>A rule that finds something about every title, counts its runs, and may be made to wait, so that a test can look into a run that is under way.</summary>
internal sealed class GatedRule(ManualResetEventSlim gate) : Rule
{
    private int _runs;

    /// <summary>How often it was begun.</summary>
    public int Runs => Volatile.Read(ref _runs);

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "paper.title",
        Category = "paper",
        Severity = Severity.Low,
        Title = new("題名", "Title"),
        Why = new("理由です。", "Because."),
        Demand = "要綱",
        Messages = [new("m", new("{0}について指摘します。", "About {0}."), new("{0}を直してください。", "Mend {0}."))],
        Reads = ["title"],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Interlocked.Increment(ref _runs);
        gate.Wait(context.Cancellation);
        return RuleResult.Found([new Finding { MessageKey = "m", Arguments = [context.Facts.Title.Path], Evidence = [Evidence.Of(context.Facts.Title)] }]);
    }
}
