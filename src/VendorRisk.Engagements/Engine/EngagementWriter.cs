using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Contract;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>
/// Carries out commands on engagements. What stands is read, checked and changed within one transaction that holds the store's write lock, with its audit entry, the
/// command's id and the news of it: two writers of one engagement cannot both go by the same revision, wherever they run.
/// </summary>
internal sealed class EngagementWriter(IDbContextFactory<EngagementsContext> contexts, TimeProvider clock, OutboxSignal news)
{
    /// <summary>The key of the engagement that a command opens: sent twice, it opens one.</summary>
    public static EngagementId IdOf(CreateEngagement command) => new(command.Origin.CommandId);

    public Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation)
    {
        EngagementId id = IdOf(command);
        EngagementFacts facts = command.Edits.IsDefaultOrEmpty ? command.Read : FactsEditing.Apply(command.Read, command.Edits).Facts;
        return ChangeAsync(new ChangeChecks().Origin(command.Origin).Facts(facts), id, command.Origin, CommandContent.Of(command), (steps, _) => steps.CreateAsync(command, id), cancellation);
    }

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin), command.Id, command.Origin, CommandContent.Of(command), (steps, row) => steps.AddVersionAsync(command, row), cancellation);

    public Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation)
    {
        RecordDecision decision = command.Decision(1, null);
        return ChangeAsync(
            new ChangeChecks().Origin(command.Origin).Facts(command.Read).Decision(decision, JapanClock.DateOf(clock.GetUtcNow())).Consents(command.Consents),
            command.Id,
            command.Origin,
            CommandContent.Of(command),
            (steps, row) => steps.LoadAsync(command, row),
            cancellation);
    }

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin).Text(command.Vendor, "vendor", "再委託先の名称").Text(command.Reference, "reference", "承諾の文書番号"),
        command.Id,
        command.Origin,
        CommandContent.Of(command),
        (steps, row) => Task.FromResult(steps.Consent(command, row)),
        cancellation);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation)
    {
        ChangeChecks checks = new ChangeChecks().Origin(command.Origin).Text(command.Vendor, "vendor", "事業者の名称");
        if (command.CheckedOn < command.CertificateDate)
        {
            checks.Add("checkedOn.beforeCertificate", "checkedOn", "消去を確かめた日が、消去証明書の日付より前です。日付を確かめて入力し直してください。");
        }

        return ChangeAsync(checks, command.Id, command.Origin, CommandContent.Of(command), (steps, row) => steps.ErasureAsync(command, row), cancellation);
    }

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin).Decision(command, JapanClock.DateOf(clock.GetUtcNow())),
        command.Id,
        command.Origin,
        CommandContent.Of(command),
        (steps, row) => steps.Decisions.DecideAsync(command, row),
        cancellation);

    public Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin).End(command),
        command.Id,
        command.Origin,
        CommandContent.Of(command),
        (steps, row) => steps.Decisions.EndAsync(command, row),
        cancellation);

    public Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin).Text(command.Finding, "finding", "受け入れる指摘").Text(command.Fingerprint, "fingerprint", "指摘の根拠"),
        command.Id,
        command.Origin,
        CommandContent.Of(command),
        (steps, row) => Task.FromResult(steps.Accept(command, row)),
        cancellation);

    public Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation) => ChangeAsync(
        new ChangeChecks().Origin(command.Origin).Text(command.Finding, "finding", "受け入れた指摘"),
        command.Id,
        command.Origin,
        CommandContent.Of(command),
        (steps, row) => Task.FromResult(steps.Withdraw(command, row)),
        cancellation);

    public async Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation)
    {
        ChangeResult result = await ChangeAsync(
            new ChangeChecks().Origin(command.Origin), command.Id, command.Origin, CommandContent.Of(command), (steps, row) => steps.PurgeAsync(command, row), cancellation);
        if (result is ChangeResult.Saved)
        {
            await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
            await db.WipeAsync("engagements_paper", cancellation);
        }

        return result;
    }

    /// <returns>False when the engagement is no sample, or is gone already.</returns>
    public async Task<bool> RemoveSampleAsync(EngagementId id, ChangeOrigin origin, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await db.Engagements.FirstOrDefaultAsync(e => e.Id == key && e.Sample, cancellation) is not { } sample)
        {
            return false;
        }

        List<VersionRow> versions = await db.Versions.Where(v => v.EngagementId == key).ToListAsync(cancellation);
        List<string> papers = [.. versions.Select(v => v.PaperHash).OfType<string>()];
        db.Versions.RemoveRange(versions);
        db.Decisions.RemoveRange(await db.Decisions.Where(d => d.EngagementId == key).ToListAsync(cancellation));
        db.Conditions.RemoveRange(await db.Conditions.Where(c => c.EngagementId == key).ToListAsync(cancellation));
        db.ConditionEnds.RemoveRange(await db.ConditionEnds.Where(c => c.EngagementId == key).ToListAsync(cancellation));
        db.Agenda.RemoveRange(await db.Agenda.Where(a => a.EngagementId == key).ToListAsync(cancellation));
        db.Engagements.Remove(sample);
        Log(db, sample, sample.Revision + 1, "removeSample", "{}", EngagementChange.Removed, origin, Rows.Stamp(clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        db.Papers.RemoveRange(await db.Papers.Where(p => papers.Contains(p.Hash) && !db.Versions.Any(v => v.PaperHash == p.Hash) && !db.Purges.Any(purge => purge.PaperHash == p.Hash)).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        news.Written();
        return true;
    }

    private async Task<ChangeResult> ChangeAsync(
        ChangeChecks checks, EngagementId id, ChangeOrigin origin, string content, Func<EngagementSteps, EngagementRow?, Task<Step>> take, CancellationToken cancellation)
    {
        if (checks.Rejection() is { } rejected)
        {
            return rejected;
        }

        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        string commandKey = origin.CommandId.ToString("N");
        if (await AnswerAsync(db, commandKey, content, cancellation) is { } answer)
        {
            return answer;
        }

        string key = id.ToString();
        DateTimeOffset at = clock.GetUtcNow();
        EngagementSteps steps = new(new EngagementRows(db, cancellation), at);
        Step step = await take(steps, await db.Engagements.FirstOrDefaultAsync(e => e.Id == key, cancellation));
        if (step.Refusal is { } refusal)
        {
            return refusal;
        }

        EngagementRow row = step.Row!;
        db.Commands.Add(new CommandRow { CommandId = commandKey, EngagementId = row.Id, Revision = row.Revision, Version = row.CurrentVersion, Content = content });
        Log(db, row, row.Revision, step.Command, step.Detail, step.Change, origin, Rows.Stamp(at));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        news.Written();
        return new ChangeResult.Saved(id, row.Revision, row.CurrentVersion);
    }

    /// <summary>What a command answered before; a conflict when its id was used for something else; null when it is new.</summary>
    private static async Task<ChangeResult?> AnswerAsync(EngagementsContext db, string commandKey, string content, CancellationToken cancellation)
    {
        if (await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == commandKey, cancellation) is not { } earlier)
        {
            return null;
        }

        // The first edition kept no content: its commands answer as they did.
        if (earlier.Content is null || earlier.Content == content
            || await db.Engagements.AsNoTracking().FirstOrDefaultAsync(e => e.Id == earlier.EngagementId, cancellation) is not { } row)
        {
            return new ChangeResult.Saved(Rows.EngagementKey(earlier.EngagementId), earlier.Revision, earlier.Version);
        }

        return EngagementSteps.ConflictOn(row);
    }

    private static void Log(
        EngagementsContext db, EngagementRow row, long revision, string command, string detail, EngagementChange change, ChangeOrigin origin, string at)
    {
        db.Audit.Add(new AuditRow
        {
            At = at,
            Who = origin.Who,
            Why = origin.Why,
            EngagementId = row.Id,
            Revision = revision,
            Command = command,
            Change = detail,
        });
        EngagementId id = Rows.EngagementKey(row.Id);
        db.Outbox.Add(new EngagementNews(id, revision, row.CurrentVersion, change).Row(at));
    }
}
