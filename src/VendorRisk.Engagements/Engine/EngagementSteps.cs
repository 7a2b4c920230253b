using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What each command does to its engagement, within the writer's transaction.</summary>
/// <param name="store">The rows of the transaction.</param>
/// <param name="at">When (UTC).</param>
internal sealed class EngagementSteps(IEngagementRows store, DateTimeOffset at)
{
    private readonly string _stamp = Rows.Stamp(at);

    /// <summary>The same for decisions and conditions.</summary>
    public DecisionSteps Decisions { get; } = new(store, at);

    public async Task<Step> CreateAsync(CreateEngagement command, EngagementId id)
    {
        (EditedFacts edited, ChangeResult? refusal) = Edited(command.Read, command.Edits, command.Origin);
        if (refusal is not null)
        {
            return Step.Refused(refusal);
        }

        if (await PurgedAsync(command.Paper) is { } purged)
        {
            return purged;
        }

        EngagementRow row = New(id, command.Origin, command.Sample, command.Continues);
        row.Summary = Rows.SummaryOf(edited.Facts);
        store.Add(row);
        await AddAsync(row, edited.Facts, command.Paper, command.Origin);
        return Step.Done(row, EngagementChange.Created, "create", new { version = 1, paper = command.Paper?.Name, sample = command.Sample, edits = Made(edited), continues = row.Continues });
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

        if (await PurgedAsync(command.Paper) is { } purged)
        {
            return purged;
        }

        VersionRow? over = command.Paper is null ? await store.VersionAsync(row!, row!.CurrentVersion) : null;
        bool overPurged = over?.PaperHash is { } hash && await store.PurgeAsync(hash) is not null;
        Touch(row!, command.Origin, _stamp);
        row!.CurrentVersion++;
        row.Summary = Rows.SummaryOf(edited.Facts);
        await AddAsync(row, edited.Facts, command.Paper, command.Origin, corrected: overPurged ? over : null);
        return Step.Done(row, EngagementChange.VersionAdded, "addVersion", new { version = row.CurrentVersion, paper = command.Paper?.Name, edits = Made(edited) });
    }

    public async Task<Step> LoadAsync(LoadApproval command, EngagementRow? row)
    {
        if (row is null ? command.ExpectedRevision != 0 : row.Revision != command.ExpectedRevision)
        {
            return row is null ? Stale(row, command.ExpectedRevision)! : Step.Refused(ConflictOn(row));
        }

        // A load is one revision and one version; whatever else was done since counts one revision more.
        if (row is not null && (row.Revision != row.CurrentVersion || await store.VersionAsync(row, row.CurrentVersion) is not { Effective: not null }))
        {
            return Step.Refused("load.changed", "id", "この案件は、読み込んだ後に画面で変更されています。表からは変えられません。案件のページで訂正してください。");
        }

        if (await PurgedAsync(command.Paper) is { } purged)
        {
            return purged;
        }

        int? corrects = row is null ? null : (await store.DecisionsAsync(row)).Newest()?.Number;
        if (row is null)
        {
            row = New(command.Id, command.Origin);
            store.Add(row);
        }
        else
        {
            Touch(row, command.Origin, _stamp);
            row.CurrentVersion++;
        }

        row.Summary = Rows.SummaryOf(command.Read);
        ImmutableArray<ConsentRecord> kept = Rows.FromJson<ImmutableArray<ConsentRecord>>(row.Consents);

        // All that stand there came by loads: those that the row states no more were mistakes.
        row.Consents = Rows.Json(command.Consents.Select(consent => kept.FirstOrDefault(known => (known.Vendor, known.Date, known.Reference) == (consent.Vendor, consent.Date, consent.Reference))
            ?? new ConsentRecord(consent.Vendor, consent.Date, consent.Reference, command.Origin.Who)).ToImmutableArray());
        await AddAsync(row, command.Read, command.Paper, command.Origin, command.DecidedOn);
        await Decisions.LoadAsync(command, row, corrects);
        return Step.Done(row, row.CurrentVersion == 1 ? EngagementChange.Created : EngagementChange.VersionAdded, "loadApproval", new
        {
            version = row.CurrentVersion,
            paper = command.Paper.Name,
            command.Outcome,
            command.DecidedOn,
            command.Conditions,
            conditionsMet = command.ConditionsMet,
            corrects,
            consents = command.Consents.IsEmpty ? (ImmutableArray<LoadedConsent>?)null : command.Consents,
        });
    }

    public Step Consent(RecordConsent command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        ConsentRecord consent = new(command.Vendor, command.Date, command.Reference, command.Origin.Who);
        Touch(row!, command.Origin, _stamp);
        row!.Consents = Rows.Json(Rows.FromJson<ImmutableArray<ConsentRecord>>(row.Consents).Add(consent));
        return Step.Done(row, EngagementChange.ConsentRecorded, "recordConsent", consent);
    }

    public async Task<Step> ErasureAsync(RecordErasure command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        await Decisions.MeetErasureAsync(command, row!);
        ErasureRecord erasure = new(command.Vendor, command.CertificateDate, command.CheckedOn, command.Origin.Who);
        Touch(row!, command.Origin, _stamp);
        row!.Erasures = Rows.Json(Rows.FromJson<ImmutableArray<ErasureRecord>>(row.Erasures).Add(erasure));
        return Step.Done(row, EngagementChange.ErasureRecorded, "recordErasure", erasure);
    }

    public async Task<Step> PurgeAsync(PurgePaper command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        if (await store.VersionAsync(row!, command.Version) is not { PaperHash: { } hash } version || await store.PaperAsync(hash) is not { } paper)
        {
            return Step.Refused("paper.none", "version", $"第{command.Version}版には、原本がありません。版を確かめてください。");
        }

        if (await store.PurgeAsync(hash) is { } earlier)
        {
            return Step.Refused("paper.purged", "version", $"第{command.Version}版の原本は、既に消去されています（{Purged(earlier)}）。");
        }

        PurgeRow purge = new()
        {
            PaperHash = hash,
            Size = paper.Content.Length,
            At = _stamp,
            Who = command.Origin.Who,
            Why = command.Origin.Why.Trim(),
            EngagementId = row!.Id,
            Version = command.Version,
        };
        await store.PurgeAsync(paper, purge);
        Touch(row, command.Origin, _stamp);
        return Step.Done(row, EngagementChange.PaperPurged, "purgePaper", new { version = command.Version, paper = version.PaperName, hash, size = purge.Size });
    }

    public Step Accept(AcceptFinding command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        if (string.IsNullOrWhiteSpace(command.Sentence.Ja))
        {
            return Step.Refused("sentence.empty", "sentence", "受け入れる指摘の文がありません。画面を読み込み直して、もう一度行ってください。");
        }

        ImmutableArray<AcceptanceRecord> before = Rows.FromJson<ImmutableArray<AcceptanceRecord>>(row!.Acceptances);
        if (before.Any(accepted => accepted.IsOf(command.Finding, command.Fingerprint)))
        {
            return Step.Refused("finding.accepted", "finding", "この指摘は既に受け入れられています。画面を読み込み直して、理由を確かめてください。");
        }

        AcceptanceRecord acceptance = new()
        {
            Finding = command.Finding,
            Fingerprint = command.Fingerprint,
            Severity = command.Severity,
            Sentence = command.Sentence,
            Reason = command.Origin.Why.Trim(),
            Version = row.CurrentVersion,
            AcceptedBy = command.Origin.Who,
            AcceptedAt = at,
        };
        Touch(row, command.Origin, _stamp);
        row.Acceptances = Rows.Json(before.Add(acceptance));
        return Step.Done(row, EngagementChange.FindingAccepted, "acceptFinding", acceptance);
    }

    public Step Withdraw(WithdrawAcceptance command, EngagementRow? row)
    {
        if (Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        ImmutableArray<AcceptanceRecord> before = Rows.FromJson<ImmutableArray<AcceptanceRecord>>(row!.Acceptances);
        if (before.FirstOrDefault(accepted => accepted.IsOf(command.Finding, command.Fingerprint)) is not { } withdrawn)
        {
            return Step.Refused("acceptance.unknown", "finding", "この指摘の受け入れは記録されていません。既に取りやめられた可能性があります。画面を読み込み直してください。");
        }

        Touch(row, command.Origin, _stamp);
        row.Acceptances = Rows.Json(before.Remove(withdrawn));
        return Step.Done(row, EngagementChange.AcceptanceWithdrawn, "withdrawAcceptance", withdrawn);
    }

    private EngagementRow New(EngagementId id, ChangeOrigin origin, bool sample = false, EngagementId? continues = null) => new()
    {
        Id = id.ToString(),
        Revision = 1,
        State = nameof(EngagementState.Draft),
        Sample = sample,
        CurrentVersion = 1,
        Summary = "{}",
        Consents = "[]",
        Continues = continues?.ToString(),
        ChangedAt = _stamp,
        ChangedBy = origin.Who,
    };

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

    // A correction of a version whose paper was purged has no bytes to hand in, and is a version of that paper all the same.
    private async Task AddAsync(EngagementRow row, EngagementFacts facts, OriginalPaper? paper, ChangeOrigin origin, DateOnly? effective = null, VersionRow? corrected = null)
    {
        if (paper is not null)
        {
            await store.KeepAsync(paper);
        }

        string json = Rows.Json(facts.WithPaths());
        store.Add(new VersionRow
        {
            EngagementId = row.Id,
            Number = row.CurrentVersion,
            Facts = json,
            FactsHash = Rows.Hash(json),
            PaperName = paper?.Name ?? corrected?.PaperName,
            PaperHash = paper?.Hash ?? corrected?.PaperHash,
            SavedAt = _stamp,
            Effective = effective is { } day ? Rows.Day(day) : null,
            SavedBy = origin.Who,
            Why = origin.Why,
        });
    }

    // What was purged does not come back by being handed in once more.
    private async Task<Step?> PurgedAsync(OriginalPaper? paper) => paper is not null && await store.PurgeAsync(paper.Hash) is { } purge
        ? Step.Refused("paper.purged", "paper", $"この文書は、前に登録され、原本が消去されたものと同じです（{Purged(purge)}）。消去の理由になった内容を除いた文書を選んでください。")
        : null;

    private static string Purged(PurgeRow purge) => $"{Wareki.Show(Rows.Time(purge.At))}、{purge.Who}。理由: {purge.Why}";

    public static Step? Stale(EngagementRow? row, long expected)
    {
        if (row is null)
        {
            return Step.Refused("id.unknown", "id", "この委託案件はありません。削除された可能性があります。一覧から選び直してください。");
        }

        return row.Revision == expected ? null : Step.Refused(ConflictOn(row));
    }

    public static ChangeResult ConflictOn(EngagementRow row) => new ChangeResult.Conflict(row.Revision, row.ChangedBy, Rows.Time(row.ChangedAt));

    public static void Touch(EngagementRow row, ChangeOrigin origin, string stamp)
    {
        row.Revision++;
        row.ChangedBy = origin.Who;
        row.ChangedAt = stamp;
    }
}
