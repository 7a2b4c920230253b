using System.Collections.Immutable;
using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace VendorRisk.Linked.Storage;

/// <summary>A module's context, over SQLite or PostgreSQL.</summary>
/// <param name="options">Server and connection, see <see cref="DurableStore"/>.</param>
/// <param name="module">What the module's tables begin with, without the underscore.</param>
internal abstract class DurableContext(DbContextOptions options, string module) : DbContext(options)
{
    /// <summary>What the module's tables begin with, without the underscore.</summary>
    public string Prefix => module;

    /// <summary>Where the server notes which migrations it has had.</summary>
    public string HistoryTable => module + "_migrations";

    /// <summary>Whether changes are entered in the module's log; not while a copy is filled, which brings its log along.</summary>
    public bool Chained { get; set; } = true;

    /// <summary>Rows that follow from other rows, and marks of work to do: the log says nothing of them. Everything else is a record.</summary>
    public virtual ImmutableHashSet<Type> Derived => [];

    /// <summary>Records that change; others never do.</summary>
    public virtual ImmutableHashSet<Type> Changing => [];

    /// <summary>Records that are only ever added.</summary>
    public virtual ImmutableHashSet<Type> Growing => [];

    /// <summary>The host's clock.</summary>
    public TimeProvider Clock =>
        this.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;

    /// <summary>
    /// Begins a write: until it ends nobody else writes to the module's tables. What is read in it still stands when it is committed, and the numbers of audit
    /// log and outbox are committed in their order, so that whoever has read up to a number has missed none before it.
    /// </summary>
    /// <remarks>
    /// SQLite takes the file's only write lock when the transaction begins. PostgreSQL lets many write at once, and a number drawn first may be committed last;
    /// there an advisory lock of schema and module stands for the file's. It ends with the transaction, also when the process is killed. Each statement after it
    /// reads what is committed by then, because the lock is a statement of its own and the isolation level is read committed.
    /// </remarks>
    public async Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation)
    {
        IDbContextTransaction transaction = await Database.BeginTransactionAsync(cancellation);
        try
        {
            if (Database.IsNpgsql())
            {
                await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended(concat(current_schema(), '.', {module}), 0))", cancellation);
            }

            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins a reading of what a snapshot shows that the PostgreSQL server exported; it holds up nobody.</summary>
    /// <param name="snapshot">The snapshot's name.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async Task<IDbContextTransaction> BeginReadAsync(string snapshot, CancellationToken cancellation)
    {
        IDbContextTransaction transaction = await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        try
        {
#pragma warning disable EF1002 // The statement takes no parameters; the name is the server's own.
            await Database.ExecuteSqlRawAsync($"SET TRANSACTION SNAPSHOT '{snapshot.Replace("'", "''", StringComparison.Ordinal)}'", cancellation);
#pragma warning restore EF1002
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Makes the server let go of what was emptied or removed before: SQLite overwrites it at once (<see cref="DurableConnection"/>), its journal is cut; PostgreSQL gives up the old rows.
    /// Where somebody reads at that moment it is done later, by the server itself.
    /// </summary>
    /// <param name="table">The table that it was in.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task WipeAsync(string table, CancellationToken cancellation) =>
#pragma warning disable EF1002 // A name; an identifier cannot be a parameter, it is quoted.
        await Database.ExecuteSqlRawAsync(Database.IsNpgsql() ? $"VACUUM {DurableSchema.Quoted(table)}" : "PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
#pragma warning restore EF1002

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        DurableChain.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => DurableChain.IsKept(this)
        ? throw new NotSupportedException("Records are saved with SaveChangesAsync, which enters them in the log.")
        : base.SaveChanges(acceptAllChangesOnSuccess);

    /// <summary>Saves without an entry: entries themselves.</summary>
    public Task<int> SaveUnchainedAsync(CancellationToken cancellation) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);

    /// <remarks>
    /// Text is compared byte by byte on both servers: SQLite does by itself, PostgreSQL with the collation C instead of the database's language. Days are ISO text
    /// on both, so that a row has the same content wherever it lies.
    /// </remarks>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (Database.IsNpgsql())
        {
            configurationBuilder.Properties<string>().UseCollation("C");
            configurationBuilder.Properties<DateOnly>().HaveConversion<DurableDay>().UseCollation("C");
        }
    }
}
