using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements;

/// <summary>What the engagements' outbox says of a change of one case.</summary>
/// <param name="Id">The case.</param>
/// <param name="Revision">Its new revision.</param>
/// <param name="Closed">Whether it is closed.</param>
public sealed record IncidentNews(IncidentId Id, long Revision, bool Closed)
{
    /// <summary>The kind of its rows.</summary>
    public const string Kind = "IncidentChanged";

    /// <summary>Whether a row of the engagements' outbox is about a case.</summary>
    public static bool Is(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Kind == Kind;
    }

    /// <summary>Reads a row that <see cref="Is"/>.</summary>
    public static IncidentNews Of(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Rows.FromJson<IncidentNews>(row.Body);
    }

    internal OutboxRow Row(string at) => new() { Entity = Id.ToString(), Kind = Kind, Body = Rows.Json(this), At = at };
}
