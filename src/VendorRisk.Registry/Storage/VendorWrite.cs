using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Storage;

/// <summary>One transaction that holds the module's write lock.</summary>
internal sealed class VendorWrite(RegistryContext db, IDbContextTransaction transaction, CancellationToken cancellation) : IVendorWrite
{
    private const string Removed = "RemoveSample";

    public async Task<VendorChangeResult?> FindAnswerAsync(VendorCommand command)
    {
        string id = command.Origin.CommandId.ToString("N");
        if (await db.Audit.AsNoTracking().FirstOrDefaultAsync(a => a.CommandId == id, cancellation) is not { } earlier)
        {
            return null;
        }

        return earlier.Change == RegistryJson.Write(command)
            ? new VendorChangeResult.Saved(command.VendorId, earlier.Version)
            : new VendorChangeResult.Rejected
            {
                Problems = [new Problem("commandId.used", "commandId", "この操作は、別の内容で既に登録されています。画面を開き直して、今の内容を確かめてください。")],
            };
    }

    public async Task<Vendor?> FindAsync(VendorId id) => await RowAsync(id) is { } row ? Rows.Vendor(row) : null;

    public async Task<long> LastVersionAsync(VendorId id)
    {
        string key = id.ToString();
        return await db.Audit.Where(a => a.VendorId == key).MaxAsync(a => (long?)a.Version, cancellation) ?? 0;
    }

    public async Task<Vendor?> FindByNumberAsync(string corporateNumber) =>
        await db.Vendors.AsNoTracking().Where(v => v.CorporateNumber == corporateNumber).OrderBy(v => v.MergedInto != null).FirstOrDefaultAsync(cancellation) is { } row
            ? Rows.Vendor(row)
            : null;

    public async Task<ImmutableArray<VendorSummary>> FindByLegalNameAsync(VendorNameForm name)
    {
        List<VendorRow> rows = await db.Vendors.AsNoTracking()
            .Where(v => db.Names.Any(n => n.VendorId == v.Id && n.Kind == nameof(VendorNameKind.Legal) && n.Core == name.Core && n.LegalForm == name.LegalForm))
            .ToListAsync(cancellation);
        return [.. rows.Select(Rows.Summary)];
    }

    public async Task SaveAsync(Vendor? before, Vendor vendor, VendorCommand command)
    {
        string key = vendor.Id.ToString();
        VendorRow? row = await RowAsync(vendor.Id);
        if (row is null)
        {
            row = new VendorRow { Id = key, Version = 0, LegalName = "", NameKey = "", Sample = false, State = "" };
            db.Vendors.Add(row);
        }

        row.Version = vendor.Version;
        row.LegalName = vendor.LegalName;
        row.CorporateNumber = vendor.CorporateNumber;
        row.NameKey = VendorNameKey.Of(vendor.LegalName);
        row.Sample = vendor.Sample;
        row.MergedInto = vendor.Merged?.Into.ToString();
        row.State = RegistryJson.Write(vendor);
        db.Names.RemoveRange(await db.Names.Where(n => n.VendorId == key).ToListAsync(cancellation));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException taken) when (DuplicateVendorException.IsMeant(taken))
        {
            throw new DuplicateVendorException(taken);
        }

        db.ChangeTracker.Clear();
        db.Names.AddRange(Rows.Names(vendor));
        db.Audit.Add(new AuditRow
        {
            At = Rows.Stamp(vendor.ChangedAt),
            Who = vendor.ChangedBy,
            Why = command.Origin.Why.Trim(),
            VendorId = key,
            Version = vendor.Version,
            Command = command.GetType().Name,
            CommandId = command.Origin.CommandId.ToString("N"),
            Change = RegistryJson.Write(command),
        });
        db.Outbox.Add(VendorNews.Of(before, vendor, command.GetType().Name, vendor.Version).Row(vendor.ChangedAt));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task RemoveAsync(Vendor vendor, ChangeOrigin origin, DateTimeOffset at)
    {
        db.Vendors.Remove((await RowAsync(vendor.Id))!);
        db.Audit.Add(new AuditRow
        {
            At = Rows.Stamp(at),
            Who = origin.Who.Trim(),
            Why = origin.Why.Trim(),
            VendorId = vendor.Id.ToString(),
            Version = vendor.Version + 1,
            Command = Removed,
            Change = string.Create(CultureInfo.InvariantCulture, $$"""{"removed":{{vendor.Version}}}"""),
        });
        db.Outbox.Add(VendorNews.Of(vendor, null, Removed, vendor.Version + 1).Row(at));
        await db.SaveChangesAsync(cancellation);
    }

    public Task<bool> HasEvidenceAsync(string hash) => db.Evidence.AnyAsync(e => e.Hash == hash, cancellation);

    public Task CommitAsync() => transaction.CommitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await db.DisposeAsync();
    }

    private async Task<VendorRow?> RowAsync(VendorId id)
    {
        string key = id.ToString();
        return await db.Vendors.FirstOrDefaultAsync(v => v.Id == key, cancellation);
    }
}
