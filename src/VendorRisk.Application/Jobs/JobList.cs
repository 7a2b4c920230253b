using System.Collections.Immutable;

namespace VendorRisk.Application;

/// <summary>The jobs, and what keeps all of them from running.</summary>
public sealed record JobList
{
    /// <summary>The jobs; without runs while <see cref="Unavailable"/> says why.</summary>
    public ImmutableArray<JobEntry> Jobs { get; init; } = [];

    /// <summary>Why no job runs, and how to fix it, in Japanese; null while they run.</summary>
    public string? Unavailable { get; init; }

    /// <summary>What happened to the store of jobs at this start although they run, in Japanese; null when nothing did.</summary>
    public string? Notice { get; init; }
}
