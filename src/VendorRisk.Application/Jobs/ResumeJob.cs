using VendorRisk.Application.Access;
using VendorRisk.Application.Jobs;

namespace VendorRisk.Application;

/// <summary>Resumes a paused job: it runs by its schedule again.</summary>
public sealed class ResumeJob(IJobBoard board, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    /// <returns>The job's name.</returns>
    public Task<Outcome<string>> RunAsync(Actor actor, JobRequest request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => JobChanges.DoAsync(actor, request, board.ResumeAsync, note, "resume", cancellation), cancellation);
}
