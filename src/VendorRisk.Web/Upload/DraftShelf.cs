using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Application;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Storage;

namespace VendorRisk.Web.Upload;

/// <summary>
/// Previews that nobody saved yet, so that neither a reload nor a lost connection nor a restart loses a correction, and any node shows them. They lie in the store,
/// each for the person who began it, and are bounded a person: one's own oldest goes first, nobody pushes out another's.
/// </summary>
internal sealed partial class DraftShelf(IDbContextFactory<WebContext> contexts, TimeProvider clock, ILogger<DraftShelf> log) : IPaperCopies
{
    private const int MostDrafts = 40;
    private const long MostBytes = 200L * 1024 * 1024;
    private const int MostListed = 10;

    /// <summary>Keeps the preview as it is. Where the store does not answer, the preview is still on its page.</summary>
    public async Task PutAsync(PaperPreview preview, string owner, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(preview, owner, cancellation);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null)
        {
            LogNotKept(log, problem);
        }
    }

    /// <summary>The person's newest drafts.</summary>
    public async Task<ImmutableArray<OwnDraft>> ListAsync(string owner, CancellationToken cancellation)
    {
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.Owner == owner).OrderByDescending(d => d.TouchedAt).Take(MostListed)
            .Select(d => new { d.CommandId, d.Title, d.TouchedAt, d.Target }).ToListAsync(cancellation);
        return [.. drafts.Select(d => new OwnDraft(Guid.Parse(d.CommandId), d.Title, DateTimeOffset.Parse(d.TouchedAt, CultureInfo.InvariantCulture), d.Target))];
    }

    /// <summary>What was kept, and its paper; null when it is gone, or another person's.</summary>
    public async Task<(StoredDraft Draft, string Name, ReadOnlyMemory<byte> Content)?> FindAsync(Guid commandId, string owner, CancellationToken cancellation)
    {
        string key = Key(commandId);
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from draft in db.Drafts.AsNoTracking()
            join paper in db.DraftPapers.AsNoTracking() on draft.CommandId equals paper.CommandId
            where draft.CommandId == key && draft.Owner == owner
            select new { draft.Body, paper.Name, paper.Content }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        try
        {
            return (StoredDraft.Read(found.Body), found.Name, found.Content);
        }
        catch (JsonException problem)
        {
            LogUnread(log, problem);
            return null;
        }
    }

    /// <summary>Removes a preview that was saved or given up. Where the store does not answer it stays, and goes when it is the oldest.</summary>
    public async Task RemoveAsync(Guid commandId, CancellationToken cancellation)
    {
        try
        {
            await DeleteAsync(commandId, cancellation);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null)
        {
            LogNotRemoved(log, problem);
        }
    }

    /// <summary>Removes every draft on a paper, whoever began it.</summary>
    public async Task<int> RemoveAsync(string hash, CancellationToken cancellation = default)
    {
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        int removed = await db.Drafts.Where(d => d.PaperHash == hash).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return removed;
    }

    private async Task DeleteAsync(Guid commandId, CancellationToken cancellation)
    {
        string key = Key(commandId);
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        await db.Drafts.Where(d => d.CommandId == key).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task WriteAsync(PaperPreview preview, string owner, CancellationToken cancellation)
    {
        string body = StoredDraft.Of(preview);
        DraftRow row = new()
        {
            CommandId = Key(preview.CommandId),
            Owner = owner,
            Title = preview.Detail?.Row.Title ?? "",
            Target = preview.Stored ? preview.Target : "",
            Body = body,
            PaperHash = preview.PaperHash,
            Size = preview.Content.Length + Encoding.UTF8.GetByteCount(body),
            TouchedAt = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        };
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        int changed = await db.Drafts.Where(d => d.CommandId == row.CommandId && d.PaperHash == row.PaperHash && d.Owner == owner).ExecuteUpdateAsync(
            draft => draft.SetProperty(d => d.Body, row.Body).SetProperty(d => d.Title, row.Title).SetProperty(d => d.Target, row.Target).SetProperty(d => d.Size, row.Size).SetProperty(d => d.TouchedAt, row.TouchedAt), cancellation);
        if (changed == 0)
        {
            await db.Drafts.Where(d => d.CommandId == row.CommandId).ExecuteDeleteAsync(cancellation);
            db.Drafts.Add(row);
            db.DraftPapers.Add(new DraftPaperRow { CommandId = row.CommandId, Name = preview.FileName, Content = preview.Content.ToArray() });
            await db.SaveChangesAsync(cancellation);
        }

        await BoundAsync(db, row.CommandId, owner, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task BoundAsync(WebContext db, string newest, string owner, CancellationToken cancellation)
    {
        var drafts = await db.Drafts.Where(d => d.Owner == owner).OrderByDescending(d => d.TouchedAt).Select(d => new { d.CommandId, d.Size }).ToListAsync(cancellation);
        long bytes = 0;
        int kept = 0;
        List<string> over = [];
        foreach (var draft in drafts.OrderByDescending(d => d.CommandId == newest))
        {
            bytes += draft.Size;
            if (draft.CommandId != newest && (kept >= MostDrafts || bytes > MostBytes))
            {
                over.Add(draft.CommandId);
                continue;
            }

            kept++;
        }

        if (over.Count > 0)
        {
            await db.Drafts.Where(d => over.Contains(d.CommandId)).ExecuteDeleteAsync(cancellation);
        }
    }

    private static string Key(Guid commandId) => commandId.ToString("N");

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A draft that is no longer needed could not be removed.")]
    private static partial void LogNotRemoved(ILogger log, Exception problem);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "A draft was kept in a form that this version cannot read.")]
    private static partial void LogUnread(ILogger log, Exception problem);

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A draft could not be kept; it exists only on its page.")]
    private static partial void LogNotKept(ILogger log, Exception problem);
}
