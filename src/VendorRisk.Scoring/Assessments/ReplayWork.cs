using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Makes assessments again, for this process and for others.</summary>
internal sealed class ReplayWork(AssessmentMaker maker) : ISliceWork, ISliceRun
{
    public ISliceRun? Open(SliceOrder order, RulesInForce inForce) => order is ReplayOrder ? this : null;

    public async Task<SlicePart> RunAsync(Slice slice, CancellationToken cancellation)
    {
        ReplaySlice replays = (ReplaySlice)slice;
        List<ReplayedAssessment> replayed = [];
        foreach (long sequence in replays.Sequences)
        {
            cancellation.ThrowIfCancellationRequested();
            replayed.Add(new ReplayedAssessment(sequence, await maker.MakeAgainAsync(sequence, cancellation)));
        }

        return new ReplayPart(replays.Place, [.. replayed]);
    }
}
