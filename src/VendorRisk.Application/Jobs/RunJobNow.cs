using VendorRisk.Application.Access;
using VendorRisk.Application.Jobs;

namespace VendorRisk.Application;

/// <summary>Runs a job once, besides its schedule.</summary>
public sealed class RunJobNow(IJobBoard board, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    /// <returns>The job's name.</returns>
    public Task<Outcome<string>> RunAsync(Actor actor, JobRequest request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => JobChanges.DoAsync(actor, request, board.RunNowAsync, note, "run", cancellation), cancellation);
}
