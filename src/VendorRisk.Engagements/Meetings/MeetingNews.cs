using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements;

/// <summary>What the engagements' outbox says of a change of one meeting.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Revision">Its new revision.</param>
/// <param name="Command">What was done, as the audit log calls it.</param>
public sealed record MeetingNews(MeetingId Id, long Revision, string Command)
{
    /// <summary>The kind of its rows.</summary>
    public const string Kind = "MeetingChanged";

    /// <summary>Whether a row of the engagements' outbox is about a meeting.</summary>
    public static bool Is(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Kind == Kind;
    }

    internal OutboxRow Row(string at) => new() { Entity = Id.ToString(), Kind = Kind, Body = Rows.Json(this), At = at };
}
