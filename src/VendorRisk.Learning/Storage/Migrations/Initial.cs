using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Learning.Storage.Migrations;

/// <summary>Written by hand: the triggers that keep the table append-only belong to it.</summary>
[DbContext(typeof(LearningContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE learning_correction (
            Sequence INTEGER NOT NULL CONSTRAINT PK_learning_correction PRIMARY KEY AUTOINCREMENT,
            CommandId TEXT NOT NULL,
            At TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            Side TEXT NOT NULL,
            Section TEXT NOT NULL,
            Text TEXT NOT NULL,
            Before TEXT NOT NULL,
            After TEXT NOT NULL);

        CREATE UNIQUE INDEX learning_correction_command ON learning_correction (CommandId);

        CREATE TRIGGER learning_correction_no_update BEFORE UPDATE ON learning_correction
        BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;

        CREATE TRIGGER learning_correction_no_delete BEFORE DELETE ON learning_correction
        BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
        """);
}
