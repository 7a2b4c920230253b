using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Linked.Storage;

/// <summary>The tables of a module's log.</summary>
internal static class DurableChainTables
{
    private const string Says = "the log is append-only";

    public static void Declare(ModelBuilder model, string module)
    {
        model.Entity<DurableChainRow>(row =>
        {
            row.ToTable(module + "_chain").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedNever();

            // Each start asks for the newest form, which is mostly the first entry of all.
            row.HasIndex(r => new { r.Kind, r.Sequence }).HasFilter($"\"Kind\" = '{DurableChainRow.Form}'").HasDatabaseName(module + "_chain_form");
        });
        model.Entity<DurableChainHead>(row =>
        {
            row.ToTable(module + "_chain_head").HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
        });
    }

    /// <summary>What a migration for SQLite adds.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="module">What the module's tables begin with, without the underscore.</param>
    /// <param name="kept">Tables of which no row ever changes and that nothing guards yet.</param>
    public static void OnSqlite(MigrationBuilder migration, string module, params string[] kept)
    {
        migration.Sql(
            $"""
            CREATE TABLE {module}_chain (
                Sequence INTEGER NOT NULL CONSTRAINT PK_{module}_chain PRIMARY KEY,
                At TEXT NOT NULL,
                Kind TEXT NOT NULL,
                Subject TEXT NOT NULL,
                Key TEXT NOT NULL,
                Content BLOB NOT NULL,
                Leaf BLOB NOT NULL,
                Root BLOB NOT NULL);

            CREATE INDEX {module}_chain_form ON {module}_chain (Kind, Sequence) WHERE "Kind" = '{DurableChainRow.Form}';

            CREATE TABLE {module}_chain_head (
                Id INTEGER NOT NULL CONSTRAINT PK_{module}_chain_head PRIMARY KEY,
                Size INTEGER NOT NULL,
                Peaks BLOB NOT NULL,
                Root BLOB NOT NULL);

            CREATE TRIGGER {module}_chain_no_update BEFORE UPDATE ON {module}_chain
            BEGIN SELECT RAISE(ABORT, '{Says}'); END;

            CREATE TRIGGER {module}_chain_no_delete BEFORE DELETE ON {module}_chain
            BEGIN SELECT RAISE(ABORT, '{Says}'); END;
            """);
        foreach (string table in kept)
        {
            migration.Sql(
                $"""
                CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
                BEGIN SELECT RAISE(ABORT, 'a row of {table} is never changed'); END;
                """);
        }
    }

    /// <summary>What a migration for PostgreSQL adds.</summary>
    /// <inheritdoc cref="OnSqlite"/>
    public static void OnPostgres(MigrationBuilder migration, string module, params string[] kept)
    {
        migration.Sql(
            $"""
            CREATE TABLE {module}_chain (
                "Sequence" bigint NOT NULL CONSTRAINT "PK_{module}_chain" PRIMARY KEY,
                "At" text COLLATE "C" NOT NULL,
                "Kind" text COLLATE "C" NOT NULL,
                "Subject" text COLLATE "C" NOT NULL,
                "Key" text COLLATE "C" NOT NULL,
                "Content" bytea NOT NULL,
                "Leaf" bytea NOT NULL,
                "Root" bytea NOT NULL);

            CREATE INDEX {module}_chain_form ON {module}_chain ("Kind", "Sequence") WHERE "Kind" = '{DurableChainRow.Form}';

            CREATE TABLE {module}_chain_head (
                "Id" integer NOT NULL CONSTRAINT "PK_{module}_chain_head" PRIMARY KEY,
                "Size" bigint NOT NULL,
                "Peaks" bytea NOT NULL,
                "Root" bytea NOT NULL);
            """);
        migration.Sql(DurableGuard.Postgres($"{module}_chain", Says));
        foreach (string table in kept)
        {
            migration.Sql(DurableGuard.Postgres(table, $"a row of {table} is never changed", onlyGrows: false));
        }
    }
}
