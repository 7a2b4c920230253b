using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>Policy versions and their history; triggers keep files and history as they are.</summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261121010000_Policies")]
internal sealed class Policies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE scoring_policy_file (
            Hash TEXT NOT NULL CONSTRAINT PK_scoring_policy_file PRIMARY KEY,
            Name TEXT NOT NULL,
            Content BLOB NOT NULL);

        CREATE TABLE scoring_policy (
            Number INTEGER NOT NULL CONSTRAINT PK_scoring_policy PRIMARY KEY,
            Hash TEXT NOT NULL,
            CONSTRAINT FK_scoring_policy_file FOREIGN KEY (Hash) REFERENCES scoring_policy_file (Hash) ON DELETE RESTRICT);

        CREATE UNIQUE INDEX scoring_policy_hash ON scoring_policy (Hash);

        CREATE TABLE scoring_policy_history (
            Sequence INTEGER NOT NULL CONSTRAINT PK_scoring_policy_history PRIMARY KEY AUTOINCREMENT,
            CommandId TEXT NOT NULL,
            At TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            Command TEXT NOT NULL,
            Number INTEGER NOT NULL);

        CREATE UNIQUE INDEX scoring_policy_history_command ON scoring_policy_history (CommandId);

        CREATE TRIGGER scoring_policy_file_no_update BEFORE UPDATE ON scoring_policy_file
        BEGIN SELECT RAISE(ABORT, 'a policy file is never changed'); END;

        CREATE TRIGGER scoring_policy_file_no_delete BEFORE DELETE ON scoring_policy_file
        BEGIN SELECT RAISE(ABORT, 'a policy file is never removed'); END;

        CREATE TRIGGER scoring_policy_history_no_update BEFORE UPDATE ON scoring_policy_history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

        CREATE TRIGGER scoring_policy_history_no_delete BEFORE DELETE ON scoring_policy_history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TABLE scoring_policy; DROP TABLE scoring_policy_file; DROP TABLE scoring_policy_history;");
}
