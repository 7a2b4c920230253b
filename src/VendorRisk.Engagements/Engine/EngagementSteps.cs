using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What each command does to its engagement, within the writer's transaction.</summary>
/// <param name="store">The rows of the transaction.</param>
/// <param name="at">When (UTC).</param>
internal sealed class EngagementSteps(IEngagementRows store, DateTimeOffset at)
{
    private const string Day = "yyyy-MM-dd";
    private readonly string _stamp = Rows.Stamp(at);

    public async Task<Step> CreateAsync(CreateEngagement command, EngagementId id)
    {
        (EditedFacts edited, ChangeResult? refusal) = Edited(command.Read, command.Edits, command.Origin);
        if (refusal is not null)
        {
            return Step.Refused(refusal);
        }

        EngagementRow row = new()
        {
            Id = id.ToString(),
            Revision = 1,
            State = nameof(EngagementState.Draft),
            Sample = command.Sample,
            CurrentVersion = 1,
            Summary = Rows.SummaryOf(edited.Facts),
            Consents = "[]",
            ChangedAt = _stamp,
            ChangedBy = command.Origin.Who,
        };
        store.Add(row);
        await AddAsync(row, edited.Facts, command.Paper, command.Origin);
        return Step.Done(row, EngagementChange.Created, "create", new { version = 1, paper = command.Paper?.Name, sample = command.Sample, edits = Made(edited) });
    }

    public async Task<Step> AddVersionAsync(AddEngagementVersion command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        EngagementFacts read = command.Read ?? await store.CurrentFactsAsync(row!);
        (EditedFacts edited, ChangeResult? refusal) = Edited(read, command.Edits, command.Origin);
        if (refusal is not null)
        {
            return Step.Refused(refusal);
        }

        Touch(row!, command.Origin);
        row!.CurrentVersion++;
        row.Summary = Rows.SummaryOf(edited.Facts);
        await AddAsync(row, edited.Facts, command.Paper, command.Origin);
        return Step.Done(row, EngagementChange.VersionAdded, "addVersion", new { version = row.CurrentVersion, paper = command.Paper?.Name, edits = Made(edited) });
    }

    public Step Consent(RecordConsent command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        ConsentRecord consent = new(command.Vendor, command.Date, command.Reference, command.Origin.Who);
        Touch(row!, command.Origin);
        row!.Consents = Rows.Json(Rows.FromJson<ImmutableArray<ConsentRecord>>(row.Consents).Add(consent));
        return Step.Done(row, EngagementChange.ConsentRecorded, "recordConsent", consent);
    }

    public Step Erasure(RecordErasure command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        ErasureRecord erasure = new(command.Vendor, command.CertificateDate, command.CheckedOn, command.Origin.Who);
        Touch(row!, command.Origin);
        row!.Erasures = Rows.Json(Rows.FromJson<ImmutableArray<ErasureRecord>>(row.Erasures).Add(erasure));
        return Step.Done(row, EngagementChange.ErasureRecorded, "recordErasure", erasure);
    }

    public async Task<Step> DecideAsync(RecordDecision command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        if (command.Version > row!.CurrentVersion)
        {
            ChangeChecks unknown = new();
            unknown.Add("version.unknown", "version", $"第{command.Version}版はありません。第{row.CurrentVersion}版までの中から選んでください。");
            return Step.Refused(unknown.Rejection()!);
        }

        Touch(row, command.Origin);
        DecisionRow decision = new()
        {
            EngagementId = row.Id,
            Number = await store.DecisionsAsync(row) + 1,
            Version = command.Version,
            Outcome = command.Outcome.ToString(),
            MeetingDate = command.MeetingDate.ToString(Day, CultureInfo.InvariantCulture),
            Conditions = command.Conditions.Trim(),
            RecordedAt = _stamp,
            RecordedBy = command.Origin.Who,
            Why = command.Origin.Why,
        };
        store.Add(decision);
        return Step.Done(row, EngagementChange.DecisionRecorded, "recordDecision", new { decision.Number, decision.Version, decision.Outcome, decision.MeetingDate, decision.Conditions });
    }

    // The facts follow from what was read and from the edits, here and nowhere else: so they cannot disagree. An edit that no one signed is signed by who saves
    // it; one that was brought over from an earlier version keeps its person and its day.
    private (EditedFacts Edited, ChangeResult? Refusal) Edited(EngagementFacts read, ImmutableArray<FactsEdit> edits, ChangeOrigin origin)
    {
        ImmutableArray<FactsEdit> signed =
            edits.IsDefaultOrEmpty ? [] : [.. edits.Select(edit => edit with { Who = edit.Who.Length > 0 ? edit.Who : origin.Who, At = edit.At ?? Rows.Time(_stamp) })];
        EditedFacts edited = FactsEditing.Apply(read, signed);
        return (edited, edited.Problems.IsEmpty
            ? new ChangeChecks().Facts(edited.Facts).Rejection()
            : new ChangeResult.Rejected { Problems = edited.Problems });
    }

    // Left out of the log's entry when there are none.
    private static ImmutableArray<FactsEdit>? Made(EditedFacts edited) => edited.Made.IsDefaultOrEmpty ? null : edited.Made;

    private async Task AddAsync(EngagementRow row, EngagementFacts facts, OriginalPaper? paper, ChangeOrigin origin)
    {
        if (paper is not null)
        {
            await store.KeepAsync(paper);
        }

        store.Add(new VersionRow
        {
            EngagementId = row.Id,
            Number = row.CurrentVersion,
            Facts = Rows.Json(facts.WithPaths()),
            PaperName = paper?.Name,
            PaperHash = paper?.Hash,
            SavedAt = _stamp,
            SavedBy = origin.Who,
            Why = origin.Why,
        });
    }

    private static Step? Stale(EngagementRow? row, long expected)
    {
        if (row is null)
        {
            ChangeChecks gone = new();
            gone.Add("id.unknown", "id", "この委託案件はありません。削除された可能性があります。一覧から選び直してください。");
            return Step.Refused(gone.Rejection()!);
        }

        return row.Revision == expected ? null : Step.Refused(ConflictOn(row));
    }

    public static ChangeResult ConflictOn(EngagementRow row) => new ChangeResult.Conflict(row.Revision, row.ChangedBy, Rows.Time(row.ChangedAt));

    private void Touch(EngagementRow row, ChangeOrigin origin)
    {
        row.Revision++;
        row.ChangedBy = origin.Who;
        row.ChangedAt = _stamp;
    }
}
