using Microsoft.Extensions.Logging;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>Judges what is due, also what another process found to be.</summary>
internal sealed class DueWork(IAssessmentBook assessments, ILogger<DueRun> log) : ISliceWork
{
    public ISliceRun? Open(SliceOrder order, RulesInForce inForce) => order is DueOrder due ? Open(due) : null;

    public ISliceRun Open(DueOrder order) => new DueRun(assessments, order.Today, log);
}
