using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Puts a policy that came from another process beside what is in force here.</summary>
internal sealed class TrialWork(IPortfolioFacts portfolio) : ISliceWork
{
    public ISliceRun? Open(SliceOrder order, RulesInForce inForce) => order is TrialOrder trial
        ? new TrialRun(inForce, inForce.With(PolicyReader.Read(trial.Name, trial.Policy)), portfolio)
        : null;
}
