using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Engagements.Storage.Migrations;

/// <summary>Written by hand: the tables are few, and the triggers that keep the audit log append-only belong to them.</summary>
[DbContext(typeof(EngagementsContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE engagements_engagement (
            Id TEXT NOT NULL CONSTRAINT PK_engagements_engagement PRIMARY KEY,
            Revision INTEGER NOT NULL,
            State TEXT NOT NULL,
            Sample INTEGER NOT NULL,
            CurrentVersion INTEGER NOT NULL,
            Summary TEXT NOT NULL,
            Consents TEXT NOT NULL,
            ChangedAt TEXT NOT NULL,
            ChangedBy TEXT NOT NULL);

        CREATE TABLE engagements_paper (
            Hash TEXT NOT NULL CONSTRAINT PK_engagements_paper PRIMARY KEY,
            MediaType TEXT NOT NULL,
            Content BLOB NOT NULL);

        CREATE TABLE engagements_version (
            EngagementId TEXT NOT NULL,
            Number INTEGER NOT NULL,
            Facts TEXT NOT NULL,
            PaperName TEXT NULL,
            PaperHash TEXT NULL,
            SavedAt TEXT NOT NULL,
            SavedBy TEXT NOT NULL,
            Why TEXT NOT NULL,
            CONSTRAINT PK_engagements_version PRIMARY KEY (EngagementId, Number),
            CONSTRAINT FK_engagements_version_engagement FOREIGN KEY (EngagementId) REFERENCES engagements_engagement (Id) ON DELETE CASCADE,
            CONSTRAINT FK_engagements_version_paper FOREIGN KEY (PaperHash) REFERENCES engagements_paper (Hash) ON DELETE RESTRICT);

        CREATE INDEX IX_engagements_version_PaperHash ON engagements_version (PaperHash);

        CREATE TABLE engagements_command (
            CommandId TEXT NOT NULL CONSTRAINT PK_engagements_command PRIMARY KEY,
            EngagementId TEXT NOT NULL,
            Revision INTEGER NOT NULL,
            Version INTEGER NOT NULL);

        CREATE TABLE engagements_audit (
            Sequence INTEGER NOT NULL CONSTRAINT PK_engagements_audit PRIMARY KEY AUTOINCREMENT,
            At TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            EngagementId TEXT NOT NULL,
            Revision INTEGER NOT NULL,
            Command TEXT NOT NULL,
            Change TEXT NOT NULL);

        CREATE INDEX engagements_audit_engagement ON engagements_audit (EngagementId);

        CREATE TRIGGER engagements_audit_no_update BEFORE UPDATE ON engagements_audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

        CREATE TRIGGER engagements_audit_no_delete BEFORE DELETE ON engagements_audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
        """);
}
