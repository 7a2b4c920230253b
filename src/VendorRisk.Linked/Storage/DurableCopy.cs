using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Kernel;

namespace VendorRisk.Linked.Storage;

/// <summary>Copies a module's tables through its own model, which knows both servers.</summary>
internal sealed class DurableCopy<TContext>(string module, Func<StoreAddress, TContext> open) : IStoreCopy
    where TContext : DurableContext
{
    private const int Batch = 500;

    public string Name => module;

    public async Task<bool> HoldsRowsAsync(StoreAddress store, CancellationToken cancellation)
    {
        await using TContext db = open(store);
        return !await DurableMigration.IsPendingAsync(db, cancellation) && await FirstFilledAsync(db, cancellation) is not null;
    }

    public async Task<ImmutableArray<(string Table, long Rows, string Hash)>> CopyAsync(StoreAddress source, string? snapshot, StoreAddress target, CancellationToken cancellation)
    {
        await using TContext here = open(source);
        await using TContext there = open(target);
        there.Chained = false;
        if (await DurableMigration.IsPendingAsync(here, cancellation))
        {
            throw new InvalidOperationException($"コピー元の表（{module}）が古い版のままです。コピー元で VendorRisk を一度起動してから、もう一度行ってください。");
        }

        await DurableMigration.RunAsync(there, cancellation);
        await using IDbContextTransaction reading = await (snapshot is null ? here.BeginWriteAsync(cancellation) : here.BeginReadAsync(snapshot, cancellation));
        await using IDbContextTransaction writing = await there.BeginWriteAsync(cancellation);
        if (await FirstFilledAsync(there, cancellation) is { } filled)
        {
            throw new InvalidOperationException($"コピー先の表 {filled} に、既に記録があります。空のデータベースを指定してください。");
        }

        ImmutableArray<(string, long, string)>.Builder copied = ImmutableArray.CreateBuilder<(string, long, string)>();
        foreach (IEntityType table in InOrder(here))
        {
            await CallAsync(nameof(WriteAsync), table, here, there, cancellation);
            await DurableCounters.CopyAsync(here, there, table, cancellation);
            (long Rows, string Hash) read = await HashAsync(here, table, cancellation);
            copied.Add(read == await HashAsync(there, table, cancellation)
                ? (table.GetTableName()!, read.Rows, read.Hash)
                : throw new InvalidOperationException($"表 {table.GetTableName()} の写しが、元と一致しません。コピー先には何も残していません。"));
        }

        await writing.CommitAsync(cancellation);
        return copied.ToImmutable();
    }

    public async Task<ImmutableArray<byte[]>> LeavesAsync(StoreAddress store, CancellationToken cancellation)
    {
        await using TContext db = open(store);
        return DurableChain.IsKept(db)
            ? [.. await db.Set<DurableChainRow>().AsNoTracking().OrderBy(row => row.Sequence).Select(row => row.Leaf).ToListAsync(cancellation)]
            : [];
    }

    /// <summary>What a row refers to comes before it.</summary>
    private static List<IEntityType> InOrder(TContext db)
    {
        List<IEntityType> waiting = [.. db.Model.GetEntityTypes().OrderBy(t => t.GetTableName(), StringComparer.Ordinal)];
        List<IEntityType> ordered = [];
        while (waiting.Find(t => t.GetForeignKeys().All(key => ordered.Contains(key.PrincipalEntityType))) is { } next)
        {
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static async Task<string?> FirstFilledAsync(TContext db, CancellationToken cancellation)
    {
        foreach (IEntityType table in InOrder(db))
        {
            if ((await HashAsync(db, table, cancellation, most: 1)).Rows > 0)
            {
                return table.GetTableName();
            }
        }

        return null;
    }

    private static async Task WriteAsync<TRow>(IEntityType table, TContext source, TContext target, CancellationToken cancellation)
        where TRow : class
    {
        int waiting = 0;
        await foreach (TRow row in Rows<TRow>(source, table).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            target.Add(row);
            if (++waiting % Batch == 0)
            {
                await target.SaveChangesAsync(cancellation);
                target.ChangeTracker.Clear();
            }
        }

        await target.SaveChangesAsync(cancellation);
        target.ChangeTracker.Clear();
    }

    private static async Task<(long Rows, string Hash)> HashAsync(TContext db, IEntityType table, CancellationToken cancellation, int most = int.MaxValue) =>
        await (Task<(long, string)>)Invoke(nameof(HashRowsAsync), table, db, most, cancellation);

    private static async Task<(long Rows, string Hash)> HashRowsAsync<TRow>(IEntityType table, TContext db, int most, CancellationToken cancellation)
        where TRow : class
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long rows = 0;
        await foreach (TRow row in Rows<TRow>(db, table).Take(most).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(row));
            hash.AppendData("\n"u8);
            rows++;
        }

        return (rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>In the order of the key, which is the same on every server.</summary>
    private static IQueryable<TRow> Rows<TRow>(TContext db, IEntityType table)
        where TRow : class
    {
        IReadOnlyList<IProperty> key = table.FindPrimaryKey()!.Properties;
        string first = key[0].Name;
        IOrderedQueryable<TRow> rows = db.Set<TRow>().AsNoTracking().OrderBy(row => EF.Property<object>(row, first));
        return key.Skip(1).Select(property => property.Name).Aggregate(rows, (ordered, name) => ordered.ThenBy(row => EF.Property<object>(row, name)));
    }

    private static async Task CallAsync(string method, IEntityType table, TContext source, TContext target, CancellationToken cancellation) =>
        await (Task)Invoke(method, table, source, target, cancellation);

    private static object Invoke(string method, IEntityType table, params object[] arguments) => typeof(DurableCopy<TContext>)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(table.ClrType)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [table, .. arguments], CultureInfo.InvariantCulture)!;
}
