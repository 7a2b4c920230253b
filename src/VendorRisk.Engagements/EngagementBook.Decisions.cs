using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements;

internal sealed partial class EngagementBook
{
    private const string Day = "yyyy-MM-dd";
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public async Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation = default)
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Japan).DateTime);
        if (command.Problems(today) is { IsEmpty: false } problems)
        {
            return new ChangeResult.Rejected { Problems = problems };
        }

        return await ChangeAsync(command.Id, command.Origin, async (db, row) =>
        {
            if (Stale(row, command.ExpectedRevision) is { } stale)
            {
                return stale;
            }

            if (command.Version > row!.CurrentVersion)
            {
                ChangeChecks unknown = new();
                unknown.Add("version.unknown", "version", $"第{command.Version}版はありません。第{row.CurrentVersion}版までの中から選んでください。");
                return new Step(unknown.Rejection()!);
            }

            string at = Touch(row, command.Origin);
            DecisionRow decision = new()
            {
                EngagementId = row.Id,
                Number = await db.Decisions.CountAsync(d => d.EngagementId == row.Id, cancellation) + 1,
                Version = command.Version,
                Outcome = command.Outcome.ToString(),
                MeetingDate = command.MeetingDate.ToString(Day, CultureInfo.InvariantCulture),
                Conditions = command.Conditions.Trim(),
                RecordedAt = at,
                RecordedBy = command.Origin.Who,
                Why = command.Origin.Why,
            };
            db.Decisions.Add(decision);
            return new Step(row, "recordDecision", Rows.Json(new { decision.Number, decision.Version, decision.Outcome, decision.MeetingDate, decision.Conditions }));
        }, cancellation);
    }

    public async Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<DecisionRow> rows = await db.Decisions.AsNoTracking().Where(d => d.EngagementId == key).OrderBy(d => d.Number).ToListAsync(cancellation);
        return [.. rows.Select(row => new DecisionRecord
        {
            Number = row.Number,
            Version = row.Version,
            Outcome = Enum.Parse<DecisionOutcome>(row.Outcome),
            MeetingDate = DateOnly.ParseExact(row.MeetingDate, Day, CultureInfo.InvariantCulture),
            Conditions = row.Conditions,
            RecordedAt = Rows.Time(row.RecordedAt),
            RecordedBy = row.RecordedBy,
            Why = row.Why,
        })];
    }
}
