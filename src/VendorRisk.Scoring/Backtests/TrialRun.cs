using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Judges engagements by the rules in force and by the proposal, and notes how long the rules take.</summary>
internal sealed class TrialRun : ISliceRun
{
    private readonly IPortfolioFacts _portfolio;
    private readonly RuleTimes _timesBefore = new();
    private readonly RuleTimes _timesAfter = new();
    private readonly RulesInForce _before;
    private readonly RulesInForce _after;

    public TrialRun(RulesInForce inForce, RulesInForce proposed, IPortfolioFacts portfolio)
    {
        _portfolio = portfolio;
        _before = Observation.Of(inForce, _timesBefore);
        _after = Observation.Of(proposed, _timesAfter);
    }

    public async Task<SlicePart> RunAsync(Slice slice, CancellationToken cancellation)
    {
        Tally tally = new();
        foreach (PortfolioCase judged in await _portfolio.ReadAsync(((PortfolioSlice)slice).Items, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            Judge(judged, tally);
        }

        return tally.Part();
    }

    public TallyPart Rest() => new Tally().Part() with { TimesBefore = _timesBefore.Times(), TimesAfter = _timesAfter.Times() };

    SlicePart ISliceRun.Rest() => Rest();

    /// <returns>How many engagements have been added to the tally by now.</returns>
    public int Judge(PortfolioCase judged, Tally tally)
    {
        EngagementFacts facts = judged.Facts();
        Assessment old = _before.Assess(facts, judged.AsOf);
        Assessment changed = _after.Assess(facts, judged.AsOf);
        return tally.Add(judged.Id, old, changed, Comparison.Of(judged, facts, old, changed));
    }
}
