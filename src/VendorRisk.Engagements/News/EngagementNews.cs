using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements;

/// <summary>What the outbox says of a change of one engagement.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Revision">Its new revision.</param>
/// <param name="Version">Its newest version's number.</param>
/// <param name="Change">What was done.</param>
public sealed record EngagementNews(EngagementId Id, long Revision, int Version, EngagementChange Change)
{
    /// <summary>The name of the engagements' outbox.</summary>
    public const string Outbox = "engagements";

    /// <summary>Reads a row of the engagements' outbox.</summary>
    public static EngagementNews Of(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Rows.FromJson<EngagementNews>(row.Body);
    }

    internal OutboxRow Row(string at) => new() { Entity = Id.ToString(), Kind = Change.ToString(), Body = Rows.Json(this), At = at };
}
