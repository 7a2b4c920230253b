using Microsoft.Extensions.Logging;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>Judges what another process found due.</summary>
internal sealed class DueWork(IAssessmentBook assessments, ILogger<DueRun> log) : ISliceWork
{
    public ISliceRun? Open(SliceOrder order) => order is DueOrder due ? new DueRun(assessments, due.Today, log) : null;
}
