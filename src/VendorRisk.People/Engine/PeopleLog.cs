using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Reads the log, and writes what happened elsewhere.</summary>
internal sealed class PeopleLog(PeopleStore store)
{
    private const int PageSize = 100;

    public async Task RecordAsync(string who, Guid? account, PeopleEvent what, string subject, string detail, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        write.Db.Log.Add(LogRows.Entry(write.Now, who, account is { } id ? Rows.Key(id) : null, what, subject ?? "", detail ?? ""));
        await write.CommitAsync();
    }

    public async Task<ImmutableArray<PeopleLogEntry>> ReadAsync(int page, CancellationToken cancellation)
    {
        await using PeopleContext db = await store.ReadAsync(cancellation);
        long skipped = (Math.Max(page, 1) - 1L) * PageSize;
        return skipped > int.MaxValue
            ? []
            : [.. (await db.Log.AsNoTracking().OrderByDescending(entry => entry.Sequence).Skip((int)skipped).Take(PageSize).ToListAsync(cancellation)).Select(Rows.Entry)];
    }
}
