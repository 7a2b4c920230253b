using System.Collections.Immutable;

namespace VendorRisk.Engagements.Storage;

/// <summary>Between the rows of incidents and their records.</summary>
internal static class IncidentRows
{
    public static IncidentCase Case(IncidentRow row) => new()
    {
        Id = new IncidentId(Guid.ParseExact(row.Id, "N")),
        Revision = row.Revision,
        Subject = Rows.FromJson<IncidentSubject>(row.Subject),
        Learned = Rows.Day(row.Learned),
        What = row.What,
        Data = row.Data,
        Malice = row.Malice,
        Extent = Rows.FromJson<IncidentExtent>(row.Extent),
        Duties = Rows.FromJson<ImmutableArray<DutyRecord>>(row.Duties),
        Questions = Rows.FromJson<ImmutableArray<IncidentQuestion>>(row.Questions),
        State = Enum.Parse<IncidentState>(row.State),
        Lessons = row.Lessons,
        Affected = row.Affected,
        OpenedAt = Rows.Time(row.OpenedAt),
        OpenedBy = row.OpenedBy,
        ChangedAt = Rows.Time(row.ChangedAt),
        ChangedBy = row.ChangedBy,
    };

    public static IncidentHit Hit(IncidentHitRow row) =>
        new(Rows.EngagementKey(row.EngagementId), row.Title, row.Department, row.People, Rows.FromJson<ImmutableArray<string?>>(row.Path));

    public static IncidentHitRow Row(string incident, IncidentHit hit, int place) => new()
    {
        IncidentId = incident,
        Place = place,
        EngagementId = hit.Engagement.ToString(),
        Title = hit.Title,
        Department = hit.Department,
        People = hit.People,
        Path = Rows.Json(hit.Path),
    };
}
