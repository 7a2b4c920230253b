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

    /// <summary>Judges what is due longest.</summary>
    /// <returns>Whether anything was due.</returns>
    Task<bool> JudgeNextAsync(DateOnly today, CancellationToken cancellation = default);

    /// <summary>How much is due.</summary>
    Task<JudgingProgress> ProgressAsync(CancellationToken cancellation = default);
}
