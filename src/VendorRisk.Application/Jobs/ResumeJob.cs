using VendorRisk.Application.Jobs;

namespace VendorRisk.Application;

/// <summary>Resumes a paused job: it runs by its schedule again.</summary>
public sealed class ResumeJob(IJobBoard board)
{
    /// <summary>Does it in the actor's name.</summary>
    /// <returns>The job's name.</returns>
    public Task<Outcome<string>> RunAsync(Actor actor, JobRequest request, CancellationToken cancellation = default) =>
        JobChanges.DoAsync(actor, request, board.ResumeAsync, cancellation);
}
