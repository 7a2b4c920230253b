using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Judging;

namespace VendorRisk.Scoring;

/// <summary>
/// What is to be judged again because something it rests on changed. It is kept in the store, so that a crash loses none of it. Every method is safe to call from
/// many callers at once, and harmless when called again.
/// </summary>
public interface IJudging
{
    /// <summary>Notes that an engagement changed, unless it has been judged since, as a page that saves does at once.</summary>
    Task NoteAsync(EngagementNews news, CancellationToken cancellation = default);

    /// <summary>Notes that a vendor changed: due are the engagements in whose chain it is, was or may now be, and those whose undecided vendor it could be.</summary>
    Task NoteAsync(VendorNews news, CancellationToken cancellation = default);

    /// <summary>Notes what was judged for another day, or by another policy or other plugins, than <paramref name="today"/> and those in force.</summary>
    /// <returns>How many are due.</returns>
    Task<int> NoteStaleAsync(DateOnly today, CancellationToken cancellation = default);

    /// <summary>
    /// Compares views, engagements and register, and notes whatever differs: for the start of the host, after an update or a restored copy.
    /// </summary>
    Task ReconcileAsync(DateOnly today, CancellationToken cancellation = default);

    /// <summary>Judges what is due, what is due longest first, with all that judges: the threads of this process, or every silo. What cannot be judged is tried again later.</summary>
    /// <param name="today">The day.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="progress">Told how many have been tried, now and then.</param>
    /// <param name="stopping">Ends it between two engagements, after those that are under way; nothing is thrown.</param>
    /// <returns>How many were tried; fewer than <paramref name="most"/> when nothing else is due.</returns>
    Task<int> JudgeAsync(DateOnly today, int most = int.MaxValue, IProgress<int>? progress = null, CancellationToken stopping = default);

    /// <summary>How much is due.</summary>
    Task<JudgingProgress> ProgressAsync(CancellationToken cancellation = default);
}
