using System.Collections.Immutable;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.CommandLine;

/// <summary>Replays one stored assessment, or all, and says of each whether it is the same.</summary>
internal sealed class ReplayRun(IAssessmentBook assessments, IAssessmentReplays replays, TextWriter output, TextWriter errors)
{
    /// <param name="sequence">The assessment's number; null for all.</param>
    /// <param name="cancellation">Ends the run between two assessments.</param>
    public async Task<int> RunAsync(long? sequence, CancellationToken cancellation)
    {
        ImmutableArray<long> chosen = sequence is { } one ? [one] : await assessments.SequencesAsync(cancellation);
        int differing = 0;
        await foreach ((long number, ReplayOutcome? replayed) in replays.ReplayAsync(chosen, cancellation))
        {
            if (replayed is not { } outcome)
            {
                errors.WriteLine($"{number} 番の評価はありません。");
                return ExitStatus.NotRead;
            }

            output.WriteLine(outcome.Same ? $"{number}: 同じ" : $"{number}: 異なる");
            foreach (string difference in outcome.Differences)
            {
                output.WriteLine($"  {difference}");
            }

            differing += outcome.Same ? 0 : 1;
        }

        output.WriteLine($"{chosen.Length} 件のうち、同じ {chosen.Length - differing} 件、異なる {differing} 件");
        return differing == 0 ? ExitStatus.Done : ExitStatus.Refused;
    }
}
