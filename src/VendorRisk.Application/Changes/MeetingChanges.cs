using VendorRisk.Engagements;

namespace VendorRisk.Application.Changes;

/// <summary>What the meetings answer, as the outcome of a use case.</summary>
internal static class MeetingChanges
{
    /// <summary>Changes a meeting. A version is put on an agenda only when it was judged completely, so that nobody decides on a provisional grade.</summary>
    public static async Task<Outcome<SavedMeeting>> MakeAsync(IMeetingBook book, Judge judge, ChangeMeeting change, ChangeOrigin origin, CancellationToken cancellation) =>
        change is ChangeMeeting.Enter enter && await UnreadyAsync(judge, enter, cancellation) is { } unready
            ? new Outcome<SavedMeeting>.Rejected([unready])
            : Of(await book.ChangeAsync(change, origin, cancellation));

    public static Outcome<SavedMeeting> Of(MeetingResult result) => result switch
    {
        MeetingResult.Saved saved => new Outcome<SavedMeeting>.Saved(new SavedMeeting(saved.Id, saved.Revision)),
        MeetingResult.Rejected rejected => new Outcome<SavedMeeting>.Rejected(rejected.Problems),
        MeetingResult.Conflict conflict => new Outcome<SavedMeeting>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which no use case knows."),
    };

    // That there is no such version is the meeting's to say.
    private static async Task<Problem?> UnreadyAsync(Judge judge, ChangeMeeting.Enter entry, CancellationToken cancellation)
    {
        if (await judge.VersionAsync(entry.Engagement, entry.Version, cancellation) is not { Assessment: { Complete: false } assessment })
        {
            return null;
        }

        string faults = string.Join("、", assessment.Faults.Select(fault => fault.InWords()));
        return new Problem("submission.incomplete", "version", $"評価が完了していないため、第{entry.Version}版は付議できません（{faults}）。評価を完了させてから、もう一度付議してください。");
    }
}
