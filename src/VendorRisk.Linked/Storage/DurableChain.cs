using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// Enters every change of a module's records in the module's log, within the change's own transaction. The write order of <see cref="DurableContext.BeginWriteAsync"/>
/// is the order of the entries.
/// </summary>
internal static class DurableChain
{
    private static readonly ConcurrentDictionary<Type, ImmutableSortedDictionary<string, DurableChainTable>> Tables = new();

    /// <summary>Whether the module keeps a log.</summary>
    public static bool IsKept(DurableContext db) => db.Model.FindEntityType(typeof(DurableChainRow)) is not null;

    /// <summary>What the log vouches for, as the program that runs knows it.</summary>
    public static DurableChainForm FormOf(DurableContext db) => new(db.Database.GetMigrations().LastOrDefault() ?? "", TablesOf(db));

    /// <summary>Saves what the context holds, and enters it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="save">What the framework does to save.</param>
    /// <param name="cancellation">Ends it; then nothing is saved.</param>
    public static async Task<int> SaveAsync(DurableContext db, Func<Task<int>> save, CancellationToken cancellation)
    {
        List<Func<DurableChainRow>> changes = db.Chained && IsKept(db) ? Changes(db) : [];
        if (changes.Count == 0)
        {
            return await save();
        }

        // A change without a transaction of its own would be saved without its entry if the process ended in between.
        IDbContextTransaction? own = db.Database.CurrentTransaction is null ? await db.BeginWriteAsync(cancellation) : null;
        await using (own)
        {
            int rows = await save();
            await AppendAsync(db, [.. changes.Select(entry => entry())], save, cancellation);
            await (own?.CommitAsync(cancellation) ?? Task.CompletedTask);
            return rows;
        }
    }

    /// <summary>Adds entries; the caller holds the module's write lock.</summary>
    public static async Task AppendAsync(DurableContext db, IReadOnlyCollection<DurableChainRow> entries, Func<Task<int>> save, CancellationToken cancellation)
    {
        DurableChainHead? head = await db.Set<DurableChainHead>().AsNoTracking().SingleOrDefaultAsync(cancellation);
        DurableChainTree tree = head is null ? new DurableChainTree() : new DurableChainTree(head.Size, head.Peaks);
        string at = db.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        IEnumerable<DurableChainRow> all = head is null && entries.FirstOrDefault()?.Kind != DurableChainRow.Form ? entries.Prepend(FormEntry(FormOf(db))) : entries;
        List<object> added = [.. all.Select(entry => Numbered(entry, tree, at))];
        db.AddRange(added);
        DurableChainHead next = new() { Id = DurableChainHead.Only, Size = tree.Size, Peaks = tree.Peaks(), Root = tree.Root() };
        db.Entry(next).State = head is null ? EntityState.Added : EntityState.Modified;
        added.Add(next);
        await save();
        foreach (object entity in added)
        {
            db.Entry(entity).State = EntityState.Detached;
        }
    }

    /// <summary>An entry without its number, its time and its hashes.</summary>
    public static DurableChainRow Entry(string kind, string table, string key, byte[] content) =>
        new() { Sequence = 0, At = "", Kind = kind, Subject = table, Key = key, Content = content };

    public static DurableChainRow FormEntry(DurableChainForm form) => Entry(DurableChainRow.Form, "", form.Write(), []);

    private static DurableChainRow Numbered(DurableChainRow entry, DurableChainTree tree, string at)
    {
        DurableChainRow row = new() { Sequence = tree.Size + 1, At = at, Kind = entry.Kind, Subject = entry.Subject, Key = entry.Key, Content = entry.Content };
        row.Leaf = DurableChainTree.Leaf(row.Entry());
        tree.Append(row.Leaf);
        row.Root = tree.Root();
        return row;
    }

    /// <summary>What is to be entered once it is saved; the store gives some keys only then.</summary>
    private static List<Func<DurableChainRow>> Changes(DurableContext db)
    {
        ImmutableSortedDictionary<string, DurableChainTable> tables = TablesOf(db);
        bool fit = db.Database.IsNpgsql();
        List<Func<DurableChainRow>> changes = [];
        foreach (EntityEntry entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached || !tables.TryGetValue(entry.Metadata.GetTableName() ?? "", out DurableChainTable? table))
            {
                continue;
            }

            string name = entry.Metadata.GetTableName()!;
            if (Forbids(table, entry.State))
            {
                throw new InvalidOperationException($"A row of {name} is not {(entry.State == EntityState.Modified ? "changed" : "removed")}: the module's context says so.");
            }

            if (entry.State == EntityState.Deleted)
            {
                string key = table.KeyOf(Cells(entry, table, fit));
                changes.Add(() => Entry(DurableChainRow.Removed, name, key, []));
                continue;
            }

            string kind = entry.State == EntityState.Added ? DurableChainRow.Added : DurableChainRow.Changed;
            changes.Add(() =>
            {
                DurableChainCell?[] cells = Cells(entry, table, fit);
                return Entry(kind, name, table.KeyOf(cells), table.ContentOf(cells));
            });
        }

        return changes;
    }

    private static bool Forbids(DurableChainTable table, EntityState state) => state switch
    {
        EntityState.Modified => table.Kind != DurableChainTable.Changes,
        EntityState.Deleted => table.Kind == DurableChainTable.Grows,
        _ => false,
    };

    private static DurableChainCell?[] Cells(EntityEntry entry, DurableChainTable table, bool fit)
    {
        DurableChainCell?[] cells = new DurableChainCell?[table.Columns.Length];
        foreach (IProperty property in entry.Metadata.GetProperties())
        {
            object? value = entry.CurrentValues[property];
            cells[table.Columns.IndexOf(property.GetColumnName(), 0, table.Columns.Length, StringComparer.Ordinal)] =
                DurableChainCell.Of(fit && value is string text ? DurableText.Fit(text) : value);
        }

        return cells;
    }

    private static ImmutableSortedDictionary<string, DurableChainTable> TablesOf(DurableContext db) => Tables.GetOrAdd(db.GetType(), _ =>
        db.Model.GetEntityTypes().Where(type => IsRecord(db, type)).ToImmutableSortedDictionary(type => type.GetTableName()!, type => Table(db, type), StringComparer.Ordinal));

    private static bool IsRecord(DurableContext db, IEntityType type) =>
        type.ClrType != typeof(DurableChainRow) && type.ClrType != typeof(DurableChainHead) && !db.Derived.Contains(type.ClrType)
        && !type.GetTableName()!.StartsWith(db.Prefix + "_outbox", StringComparison.Ordinal);

    private static DurableChainTable Table(DurableContext db, IEntityType type) => new(
        db.Growing.Contains(type.ClrType) ? DurableChainTable.Grows : db.Changing.Contains(type.ClrType) ? DurableChainTable.Changes : DurableChainTable.Fixed,
        [.. type.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName())],
        [.. type.GetProperties().Select(property => property.GetColumnName()).Order(StringComparer.Ordinal)]);
}
