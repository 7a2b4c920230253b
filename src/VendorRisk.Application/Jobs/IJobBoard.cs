using System.Collections.Immutable;

namespace VendorRisk.Application;

/// <summary>The jobs as the host runs them: what each did, what is next, and whether it is paused. What is paused stays so after a restart.</summary>
public interface IJobBoard
{
    /// <summary>Every job, in a fixed order.</summary>
    Task<JobList> ListAsync(CancellationToken cancellation = default);

    /// <summary>Lets a job run as soon as its earlier run has ended, also while it is paused.</summary>
    /// <returns>What is wrong; empty when it was asked for.</returns>
    Task<ImmutableArray<Problem>> RunNowAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Keeps a job from running by its schedule, from now on.</summary>
    /// <returns>What is wrong; empty when it is paused.</returns>
    Task<ImmutableArray<Problem>> PauseAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Lets a job run by its schedule again.</summary>
    /// <returns>What is wrong; empty when it is no longer paused.</returns>
    Task<ImmutableArray<Problem>> ResumeAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default);
}
