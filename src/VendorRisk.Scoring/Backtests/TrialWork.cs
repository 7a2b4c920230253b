using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Puts a policy that came from another process beside what is in force here.</summary>
internal sealed class TrialWork(Assessor assessor, IPortfolioFacts portfolio) : ISliceWork
{
    public ISliceRun? Open(SliceOrder order)
    {
        if (order is not TrialOrder trial)
        {
            return null;
        }

        RulesInForce inForce = assessor.Current;
        return new TrialRun(inForce, inForce.With(PolicyReader.Read(trial.Name, trial.Policy)), portfolio);
    }
}
