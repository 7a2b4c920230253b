using System.Collections.Immutable;

namespace VendorRisk.Engagements.Storage;

/// <summary>Between the rows of meetings and conditions and their records.</summary>
internal static class MeetingRows
{
    public static Meeting Meeting(MeetingRow row, IEnumerable<AgendaRow> agenda) => new()
    {
        Id = Rows.MeetingKey(row.Id),
        Revision = row.Revision,
        Kind = row.Kind,
        Date = Rows.Day(row.Date),
        Title = row.Title,
        State = Enum.Parse<MeetingState>(row.State),
        Members = Rows.FromJson<ImmutableArray<MeetingMember>>(row.Members),
        Agenda =
        [
            .. agenda.OrderBy(item => item.Place).Select(item => new AgendaItem(
                Rows.EngagementKey(item.EngagementId), item.Version, Rows.FromJson<ImmutableArray<string>>(item.Recused), item.SubmittedBy, Rows.Time(item.SubmittedAt))),
        ],
        ChangedAt = Rows.Time(row.ChangedAt),
        ChangedBy = row.ChangedBy,
    };

    public static MeetingSummary Summary(MeetingRow row, int items, int decided) =>
        new(Rows.MeetingKey(row.Id), row.Kind, Rows.Day(row.Date), row.Title, Enum.Parse<MeetingState>(row.State), items, decided);

    /// <param name="row">What was asked for.</param>
    /// <param name="end">What became of it; null while it is open.</param>
    /// <param name="lapsed">Whether the decision that asked for it was corrected.</param>
    public static ConditionRecord Condition(ConditionRow row, ConditionEndRow? end, bool lapsed) => new()
    {
        Engagement = Rows.EngagementKey(row.EngagementId),
        Number = row.Number,
        Decision = row.Decision,
        Asked = new NewCondition(row.Text, row.Owner, row.Due is { } due ? Rows.Day(due) : null)
        {
            Rule = row.Rule,
            Finding = row.Finding,
            Reason = row.Reason,
            CostTalk = row.CostTalk,
        },
        Vendor = row.Vendor,
        State = end is not null ? Enum.Parse<ConditionState>(end.State) : lapsed ? ConditionState.Lapsed : ConditionState.Open,
        Words = end?.Words ?? "",
        Reference = end?.Reference ?? "",
        EndedAt = end is null ? null : Rows.Time(end.At),
        EndedBy = end?.Who,
    };
}
