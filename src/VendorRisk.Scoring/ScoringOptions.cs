using VendorRisk.Contract;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.Scoring;

/// <summary>How Scoring is set up.</summary>
public sealed record ScoringOptions
{
    /// <summary>The folder with one subfolder for each plugin.</summary>
    public required string PluginsFolder { get; init; }

    /// <summary>A policy file instead of the product's own.</summary>
    public string? PolicyFile { get; init; }

    /// <summary>Whether a plugin without hashes in its <c>plugin.json</c> is refused.</summary>
    public bool RequireHashes { get; init; }

    /// <summary>A rule that takes longer on one engagement is logged.</summary>
    public TimeSpan SoftLimit { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>A rule that takes longer on one engagement faults; one that does not end then benches its plugin.</summary>
    public TimeSpan HardLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The folder of plugins that were installed afterwards, <c>ID/VERSION/</c> each; null where none can be installed.</summary>
    public string? InstalledFolder { get; init; }

    /// <summary>Whether other nodes change policy and plugins in the same store, so that this one must follow.</summary>
    public bool Shared { get; init; }

    /// <summary>A folder of public keys one of which must have signed a plugin that is installed; null where no signature is asked for.</summary>
    public string? AllowedKeysFolder { get; init; }

    /// <summary>Whether installed plugins are refused where the operating system cannot shut them in.</summary>
    public bool RequireIsolation { get; init; }

    /// <summary>The executable assembly that installed plugins run in; the one beside the host when null.</summary>
    public string? WorkerAssembly { get; init; }

    /// <summary>Bytes that the heap of an installed plugin's process may hold.</summary>
    public long WorkerHeapLimit { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long starting such a process may take, loading included.</summary>
    public TimeSpan WorkerStartLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What messages call the office.</summary>
    public OfficeNames Office { get; init; } = OfficeNames.Ward;

    /// <summary>How the processes of installed plugins are started and bounded.</summary>
    internal WorkerSetup WorkerSetup => new(WorkerAssembly ?? WorkerSetup.Usual.Assembly, WorkerHeapLimit, WorkerStartLimit, HardLimit) { CageRequired = RequireIsolation };
}
