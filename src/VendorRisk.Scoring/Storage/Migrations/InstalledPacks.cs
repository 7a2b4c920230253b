using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>Plugins that were installed afterwards, and their history, which triggers keep as it is.</summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261121020000_InstalledPacks")]
internal sealed class InstalledPacks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE scoring_pack (
            Id TEXT NOT NULL CONSTRAINT PK_scoring_pack PRIMARY KEY,
            Revision INTEGER NOT NULL,
            ActiveVersion TEXT NULL,
            Breaches INTEGER NOT NULL,
            SwitchedOff TEXT NULL,
            ChangedBy TEXT NOT NULL,
            ChangedAt TEXT NOT NULL);

        CREATE TABLE scoring_pack_version (
            Id TEXT NOT NULL,
            Version TEXT NOT NULL,
            ManifestHash TEXT NOT NULL,
            Signer TEXT NULL,
            InstalledBy TEXT NOT NULL,
            InstalledAt TEXT NOT NULL,
            CONSTRAINT PK_scoring_pack_version PRIMARY KEY (Id, Version));

        CREATE TABLE scoring_pack_history (
            Sequence INTEGER NOT NULL CONSTRAINT PK_scoring_pack_history PRIMARY KEY AUTOINCREMENT,
            CommandId TEXT NOT NULL,
            PackId TEXT NOT NULL,
            Version TEXT NULL,
            Kind TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            At TEXT NOT NULL,
            Detail TEXT NULL);

        CREATE UNIQUE INDEX scoring_pack_history_command ON scoring_pack_history (CommandId);
        CREATE INDEX scoring_pack_history_pack ON scoring_pack_history (PackId);

        CREATE TRIGGER scoring_pack_history_no_update BEFORE UPDATE ON scoring_pack_history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

        CREATE TRIGGER scoring_pack_history_no_delete BEFORE DELETE ON scoring_pack_history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TABLE scoring_pack; DROP TABLE scoring_pack_version; DROP TABLE scoring_pack_history;");
}
