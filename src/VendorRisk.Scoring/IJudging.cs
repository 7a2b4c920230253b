using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Judging;

namespace VendorRisk.Scoring;

/// <summary>
/// The engagements that must be judged again because something their judgement rests on has changed. The list is kept in the store and survives a crash. All methods
/// may be called concurrently and repeatedly.
/// </summary>
public interface IJudging
{
    /// <summary>Notes that an engagement changed. Does nothing when this revision has already been judged, as when a page judges right after saving.</summary>
    Task NoteAsync(EngagementNews news, CancellationToken cancellation = default);

    /// <summary>
    /// Notes that a vendor changed. Every engagement becomes due that has the vendor in its chain, by its old or its new names, and every engagement whose vendor is still
    /// undecided and asks for a certification that changed.
    /// </summary>
    Task NoteAsync(VendorNews news, CancellationToken cancellation = default);

    /// <summary>Notes every engagement whose judgement was made for another day than <paramref name="today"/>, or by another policy or other plugins than those in force.</summary>
    /// <returns>How many became due.</returns>
    Task<int> NoteStaleAsync(DateOnly today, CancellationToken cancellation = default);

    /// <summary>
    /// Compares the views with the engagements and the register, and notes every difference. Needed when the host starts, after an update and after a backup was restored.
    /// </summary>
    Task ReconcileAsync(DateOnly today, CancellationToken cancellation = default);

    /// <summary>
    /// Judges what is due, oldest first, on the threads of this process or on all silos. An engagement that cannot be judged stays due and is tried again later.
    /// </summary>
    /// <param name="today">The day to judge for.</param>
    /// <param name="most">How many engagements to judge at most.</param>
    /// <param name="progress">Receives the number of engagements tried so far.</param>
    /// <param name="stopping">Stops taking further engagements. Those under way are finished, and nothing is thrown.</param>
    /// <returns>How many were tried; fewer than <paramref name="most"/> when nothing else is due.</returns>
    Task<int> JudgeAsync(DateOnly today, int most = int.MaxValue, IProgress<int>? progress = null, CancellationToken stopping = default);

    /// <summary>How many engagements are due.</summary>
    Task<JudgingProgress> ProgressAsync(CancellationToken cancellation = default);
}
