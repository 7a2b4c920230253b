using VendorRisk.Application.Jobs;

namespace VendorRisk.Application;

/// <summary>Pauses a job: it no longer runs by its schedule, until somebody resumes it.</summary>
public sealed class PauseJob(IJobBoard board)
{
    /// <summary>Does it in the actor's name.</summary>
    /// <returns>The job's name.</returns>
    public Task<Outcome<string>> RunAsync(Actor actor, JobRequest request, CancellationToken cancellation = default) =>
        JobChanges.DoAsync(actor, request, board.PauseAsync, cancellation);
}
