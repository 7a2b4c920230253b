using System.Collections.Immutable;
using VendorRisk.Scoring.Packs;

namespace VendorRisk.Scoring;

/// <summary>
/// The plugins that judge and those that could: shipped with the product, or installed afterwards. Keyed by the plugin's id; every change says who and
/// why, is kept for good, and takes effect for the next assessment without a restart. Nothing that is installed judges before it is activated.
/// </summary>
public interface IPackLibrary
{
    /// <summary>Brings files and store into agreement, loads what is active and lets it judge. Once, after the store's tables are there.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Loads what is active and takes out what is active no more, for a process beside the one that keeps the plugins: a command, which leaves files and store as they
    /// are, or another node, which writes the files that its machine lacks. A store that is older than this program holds no plugins for it.
    /// </summary>
    Task FollowAsync(CancellationToken cancellation = default);

    /// <summary>Every plugin with its state, by id.</summary>
    Task<ImmutableArray<PackEntry>> ListAsync(CancellationToken cancellation = default);

    /// <summary>What was done, newest first; of one plugin or of all.</summary>
    /// <param name="id">The plugin's id; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<ImmutableArray<PackEvent>> HistoryAsync(string? id = null, int most = 200, CancellationToken cancellation = default);

    /// <summary>Looks at a ZIP file or folder, and keeps it when nothing is wrong. A further version of a plugin that is there waits beside it.</summary>
    Task<PackChange> InstallAsync(InstallPack command, CancellationToken cancellation = default);

    /// <summary>Lets an installed version judge, in place of the one that did: enabling, upgrading and going back are the same act.</summary>
    Task<PackChange> ActivateAsync(ChangePack command, CancellationToken cancellation = default);

    /// <summary>Lets a plugin judge no more; its files stay.</summary>
    Task<PackChange> DisableAsync(ChangePack command, CancellationToken cancellation = default);

    /// <summary>
    /// Removes a plugin with all its versions; its history stays, and so do the files of versions on which stored assessments rest
    /// (<see cref="PackEntry.Assessments"/>): they are retired, judge nothing new, and replay those assessments to the same bytes.
    /// </summary>
    Task<PackChange> RemoveAsync(ChangePack command, CancellationToken cancellation = default);
}
