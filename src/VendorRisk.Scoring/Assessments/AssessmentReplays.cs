using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Makes stored assessments again, many at once in slices.</summary>
internal sealed class AssessmentReplays(AssessmentMaker maker, ReplayWork work, IAssessor assessor, IJudgingPool pool) : IAssessmentReplays
{
    private const int SliceLength = 16;

    public Task<ReplayOutcome?> ReplayAsync(long sequence, CancellationToken cancellation = default) => maker.MakeAgainAsync(sequence, cancellation);

    public async IAsyncEnumerable<ReplayedAssessment> ReplayAsync(ImmutableArray<long> sequences, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        PoolJob job = new(work, new ReplayOrder(Guid.NewGuid(), assessor.Generation));
        IEnumerable<ReplaySlice> slices = sequences.Chunk(SliceLength).Select((numbers, place) => new ReplaySlice(place, [.. numbers]));
        Dictionary<int, ReplayPart> early = [];
        int next = 0;
        await foreach (SlicePart part in pool.RunAsync(job, slices, cancellation))
        {
            early.Add(((ReplayPart)part).Place, (ReplayPart)part);
            for (; early.Remove(next, out ReplayPart? turn); next++)
            {
                foreach (ReplayedAssessment replayed in turn.Replayed)
                {
                    yield return replayed;
                }
            }
        }
    }
}
