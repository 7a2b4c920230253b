using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements;

internal sealed partial class EngagementBook
{
    public async Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation = default)
    {
        if (new ChangeChecks().Origin(command.Origin).Facts(command.Facts).Rejection() is { } rejected)
        {
            return rejected;
        }

        // The command's id is the key's seed: two clicks at the same moment meet at the same gate.
        EngagementId id = new(command.Origin.CommandId);
        return await ChangeAsync(id, command.Origin, async (db, _) =>
        {
            string at = Rows.Stamp(clock.GetUtcNow());
            EngagementRow row = new()
            {
                Id = id.ToString(),
                Revision = 1,
                State = nameof(EngagementState.Draft),
                Sample = command.Sample,
                CurrentVersion = 1,
                Summary = Rows.SummaryOf(command.Facts),
                Consents = "[]",
                ChangedAt = at,
                ChangedBy = command.Origin.Who,
            };
            db.Engagements.Add(row);
            await AddVersionAsync(db, row, command.Facts, command.Paper, command.Origin, at, cancellation);
            return new Step(row, "create", Rows.Json(new { version = 1, paper = command.Paper?.Name, sample = command.Sample, edits = EditsOf(command.Edits, command.Origin, at) }));
        }, cancellation);
    }

    public async Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation = default)
    {
        if (new ChangeChecks().Origin(command.Origin).Facts(command.Facts).Rejection() is { } rejected)
        {
            return rejected;
        }

        return await ChangeAsync(command.Id, command.Origin, async (db, row) =>
        {
            if (Stale(row, command.ExpectedRevision) is { } stale)
            {
                return stale;
            }

            string at = Touch(row!, command.Origin);
            row!.CurrentVersion++;
            row.Summary = Rows.SummaryOf(command.Facts);
            await AddVersionAsync(db, row, command.Facts, command.Paper, command.Origin, at, cancellation);
            return new Step(row, "addVersion", Rows.Json(new { version = row.CurrentVersion, paper = command.Paper?.Name, edits = EditsOf(command.Edits, command.Origin, at) }));
        }, cancellation);
    }

    public async Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation = default)
    {
        ChangeChecks checks = new ChangeChecks().Origin(command.Origin)
            .Text(command.Vendor, "vendor", "再委託先の名称").Text(command.Reference, "reference", "承諾の文書番号");
        if (checks.Rejection() is { } rejected)
        {
            return rejected;
        }

        return await ChangeAsync(command.Id, command.Origin, (_, row) =>
        {
            if (Stale(row, command.ExpectedRevision) is { } stale)
            {
                return Task.FromResult(stale);
            }

            ConsentRecord consent = new(command.Vendor, command.Date, command.Reference, command.Origin.Who);
            Touch(row!, command.Origin);
            row!.Consents = Rows.Json(Rows.FromJson<ImmutableArray<ConsentRecord>>(row.Consents).Add(consent));
            return Task.FromResult(new Step(row, "recordConsent", Rows.Json(consent)));
        }, cancellation);
    }

    public async Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation = default)
    {
        ChangeChecks checks = new ChangeChecks().Origin(command.Origin).Text(command.Vendor, "vendor", "事業者の名称");
        if (command.CheckedOn < command.CertificateDate)
        {
            checks.Add("checkedOn.beforeCertificate", "checkedOn", "区が確かめた日が、消去証明書の日付より前です。日付を確かめて入力し直してください。");
        }

        if (checks.Rejection() is { } rejected)
        {
            return rejected;
        }

        return await ChangeAsync(command.Id, command.Origin, (_, row) =>
        {
            if (Stale(row, command.ExpectedRevision) is { } stale)
            {
                return Task.FromResult(stale);
            }

            ErasureRecord erasure = new(command.Vendor, command.CertificateDate, command.CheckedOn, command.Origin.Who);
            Touch(row!, command.Origin);
            row!.Erasures = Rows.Json(Rows.FromJson<ImmutableArray<ErasureRecord>>(row.Erasures).Add(erasure));
            return Task.FromResult(new Step(row, "recordErasure", Rows.Json(erasure)));
        }, cancellation);
    }

    public async Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default)
    {
        if (new ChangeChecks().Origin(origin).Rejection() is { } rejected)
        {
            throw new ArgumentException(string.Concat(rejected.Problems.Select(p => p.Message)), nameof(origin));
        }

        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        List<EngagementRow> samples = await db.Engagements.Where(e => e.Sample).ToListAsync(cancellation);
        foreach (EngagementRow sample in samples)
        {
            db.Engagements.Remove(sample);
            db.Audit.Add(Entry(sample.Id, sample.Revision + 1, "removeSample", "{}", origin));
        }

        await db.SaveChangesAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(
            "DELETE FROM engagements_paper WHERE Hash NOT IN (SELECT PaperHash FROM engagements_version WHERE PaperHash IS NOT NULL)", cancellation);
        await transaction.CommitAsync(cancellation);
        return samples.Count;
    }

    private async Task<ChangeResult> ChangeAsync(
        EngagementId id, ChangeOrigin origin, Func<EngagementsContext, EngagementRow?, Task<Step>> apply, CancellationToken cancellation)
    {
        using IDisposable pass = await _gate.EnterAsync(id.Value, cancellation);
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        string commandKey = origin.CommandId.ToString("N");
        if (await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == commandKey, cancellation) is { } earlier)
        {
            return new ChangeResult.Saved(new EngagementId(Guid.ParseExact(earlier.EngagementId, "N")), earlier.Revision, earlier.Version);
        }

        string key = id.ToString();
        Step step = await apply(db, await db.Engagements.FirstOrDefaultAsync(e => e.Id == key, cancellation));
        if (step.Refusal is not null)
        {
            return step.Refusal;
        }

        EngagementRow row = step.Row!;
        db.Commands.Add(new CommandRow { CommandId = commandKey, EngagementId = row.Id, Revision = row.Revision, Version = row.CurrentVersion });
        db.Audit.Add(Entry(row.Id, row.Revision, step.Command, step.Change, origin));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        await TellAsync(step.Command, id, row.CurrentVersion);
        return new ChangeResult.Saved(id, row.Revision, row.CurrentVersion);
    }

    private async Task TellAsync(string command, EngagementId id, int version)
    {
        if (command is not ("create" or "addVersion"))
        {
            return;
        }

        foreach (IEngagementObserver observer in observers)
        {
            try
            {
                await observer.VersionSavedAsync(new EngagementVersionSaved(id, version), CancellationToken.None);
            }
#pragma warning disable CA1031 // The change is stored; whatever an observer does, the writer must be told so.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                log.LogError(failure, "{Observer} failed on version {Version} of engagement {Id}.", observer.GetType().Name, version, id);
            }
        }
    }

    private static async Task AddVersionAsync(
        EngagementsContext db, EngagementRow row, EngagementFacts facts, OriginalPaper? paper, ChangeOrigin origin, string at, CancellationToken cancellation)
    {
        string? hash = paper is null ? null : Convert.ToHexStringLower(SHA256.HashData(paper.Content.Span));
        if (hash is not null && !await db.Papers.AnyAsync(p => p.Hash == hash, cancellation))
        {
            db.Papers.Add(new PaperRow { Hash = hash, MediaType = paper!.MediaType, Content = paper.Content.ToArray() });
        }

        db.Versions.Add(new VersionRow
        {
            EngagementId = row.Id,
            Number = row.CurrentVersion,
            Facts = Rows.Json(facts.WithPaths()),
            PaperName = paper?.Name,
            PaperHash = hash,
            SavedAt = at,
            SavedBy = origin.Who,
            Why = origin.Why,
        });
    }

    // Left out of the log's entry when there are none. An edit that no one signed is signed by who saves it; one that was brought over from an
    // earlier version keeps its person and its day.
    private static ImmutableArray<FactsEdit>? EditsOf(ImmutableArray<FactsEdit> edits, ChangeOrigin origin, string at) =>
        edits.IsDefaultOrEmpty ? null : [.. edits.Select(edit => edit with { Who = edit.Who.Length > 0 ? edit.Who : origin.Who, At = edit.At ?? Rows.Time(at) })];

    private static Step? Stale(EngagementRow? row, long expected)
    {
        if (row is null)
        {
            ChangeChecks gone = new();
            gone.Add("id.unknown", "id", "この委託案件はありません。削除された可能性があります。一覧から選び直してください。");
            return new Step(gone.Rejection()!);
        }

        return row.Revision == expected ? null : new Step(new ChangeResult.Conflict(row.Revision, row.ChangedBy, Rows.Time(row.ChangedAt)));
    }

    private string Touch(EngagementRow row, ChangeOrigin origin)
    {
        row.Revision++;
        row.ChangedBy = origin.Who;
        return row.ChangedAt = Rows.Stamp(clock.GetUtcNow());
    }

    private AuditRow Entry(string id, long revision, string command, string change, ChangeOrigin origin) => new()
    {
        At = Rows.Stamp(clock.GetUtcNow()),
        Who = origin.Who,
        Why = origin.Why,
        EngagementId = id,
        Revision = revision,
        Command = command,
        Change = change,
    };

    private sealed record Step(EngagementRow? Row, string Command, string Change)
    {
        public Step(ChangeResult refusal)
            : this(null, "", "") => Refusal = refusal;

        public ChangeResult? Refusal { get; }
    }
}
