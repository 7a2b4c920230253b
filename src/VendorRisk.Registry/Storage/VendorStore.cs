using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Linked.Storage;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Storage;

/// <summary>The store over the module's context.</summary>
internal sealed class VendorStore(IDbContextFactory<RegistryContext> contexts) : IVendorStore
{
    private const int ShortestStem = 2;

    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public async Task<IVendorWrite> BeginAsync(CancellationToken cancellation)
    {
        RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            return new VendorWrite(db, await db.BeginWriteAsync(cancellation), cancellation);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    public async Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        VendorRow? row = await db.Vendors.AsNoTracking().FirstOrDefaultAsync(v => v.Id == key, cancellation);
        return row is null ? null : Rows.Vendor(row);
    }

    public async Task KeepAsync(string hash, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (!await db.Evidence.AnyAsync(e => e.Hash == hash, cancellation))
        {
            db.Evidence.Add(new EvidenceRow { Hash = hash, Content = content.ToArray() });
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    public async Task<ReadOnlyMemory<byte>?> EvidenceAsync(string hash, CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        byte[]? content = await db.Evidence.AsNoTracking().Where(e => e.Hash == hash).Select(e => e.Content).FirstOrDefaultAsync(cancellation);
        return content is null ? null
            : Convert.ToHexStringLower(SHA256.HashData(content)) == hash ? new ReadOnlyMemory<byte>(content)
            : throw new InvalidDataException($"証書の写し {hash} の中身が、保存したときと違います。控えから戻してください。");
    }

    public async Task<ImmutableArray<VendorSummary>> ListAsync(VendorFilter filter, CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<VendorRow> vendors = db.Vendors.AsNoTracking().Where(v => v.MergedInto == null);
        if (filter.Sample is { } sample)
        {
            vendors = vendors.Where(v => v.Sample == sample);
        }

        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            string core = VendorNameForm.Of(filter.Text).Core;
            string number = CorporateNumber.Folded(filter.Text);
            vendors = vendors.Where(v =>
                (core != "" && db.Names.Any(n => n.VendorId == v.Id && n.Core.Contains(core)))
                || (number != "" && v.CorporateNumber!.StartsWith(number)));
        }

        return await SummariesAsync(vendors, cancellation);
    }

    public async Task<ImmutableArray<VendorSummary>> FindAlikeAsync(VendorNameForm name, CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> stems = [.. Enumerable.Range(ShortestStem, Math.Max(0, name.Core.Length - ShortestStem)).Select(length => name.Core[..length])];
        return await SummariesAsync(
            db.Vendors.AsNoTracking().Where(v => db.Names.Any(n =>
                n.VendorId == v.Id && (n.Core == name.Core || (n.LegalForm == name.LegalForm && stems.Contains(n.Core))))),
            cancellation);
    }

    public async Task<ImmutableArray<VendorHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AuditRow> rows = await db.Audit.AsNoTracking().Where(a => a.VendorId == key).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(Rows.Entry)];
    }

    public async Task<long> StampAsync(CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Audit.MaxAsync(a => (long?)a.Sequence, cancellation) ?? 0;
    }

    public async Task<ImmutableArray<Vendor>> AllAsync(CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        return [.. (await db.Vendors.AsNoTracking().ToListAsync(cancellation)).Select(Rows.Vendor)];
    }

    public async Task<ImmutableArray<VendorId>> SamplesAsync(CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> ids = await db.Vendors.Where(v => v.Sample).OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(cancellation);
        return [.. ids.Select(id => new VendorId(Guid.ParseExact(id, "N")))];
    }

    public async Task<(ImmutableHashSet<VendorId> Ids, ImmutableArray<Vendor> Vendors)> ChangedAsync(long after, CancellationToken cancellation)
    {
        await using RegistryContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> ids = await db.Audit.Where(a => a.Sequence > after).Select(a => a.VendorId).Distinct().ToListAsync(cancellation);
        List<VendorRow> rows = await db.Vendors.AsNoTracking().Where(v => db.Audit.Any(a => a.Sequence > after && a.VendorId == v.Id)).ToListAsync(cancellation);

        // A vendor that changes between the two readings is among the rows alone.
        return ([.. ids.Union(rows.Select(r => r.Id), StringComparer.Ordinal).Select(id => new VendorId(Guid.ParseExact(id, "N")))], [.. rows.Select(Rows.Vendor)]);
    }

    private static async Task<ImmutableArray<VendorSummary>> SummariesAsync(IQueryable<VendorRow> vendors, CancellationToken cancellation) =>
        [.. (await vendors.ToListAsync(cancellation)).Select(Rows.Summary).OrderBy(s => s.LegalName, StringComparer.Ordinal).ThenBy(s => s.Id.Value)];
}
