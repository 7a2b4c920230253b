using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Jobs;

/// <summary>What the page about jobs asks for.</summary>
internal sealed class JobDesk(IJobBoard board, RunJobNow run, PauseJob pause, ResumeJob resume, CurrentActor actor)
{
    public Task<JobList> ListAsync(CancellationToken cancellation) => board.ListAsync(cancellation);

    /// <summary>Asks for a run. What is wrong is listed; empty when it was asked for.</summary>
    public async Task<ImmutableArray<string>> RunAsync(JobRequest request, CancellationToken cancellation) => ProblemsOf(await run.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Pauses a job. What is wrong is listed; empty when it is paused.</summary>
    public async Task<ImmutableArray<string>> PauseAsync(JobRequest request, CancellationToken cancellation) => ProblemsOf(await pause.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Resumes a job. What is wrong is listed; empty when it runs by its schedule again.</summary>
    public async Task<ImmutableArray<string>> ResumeAsync(JobRequest request, CancellationToken cancellation) => ProblemsOf(await resume.RunAsync(actor.Actor, request, cancellation));

    private static ImmutableArray<string> ProblemsOf(Outcome<string> outcome) =>
        outcome is Outcome<string>.Rejected rejected ? [.. rejected.Problems.Select(problem => problem.Message)] : [];
}
