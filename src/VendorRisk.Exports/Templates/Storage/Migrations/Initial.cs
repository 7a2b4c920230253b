using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Exports.Templates.Storage.Migrations;

/// <summary>The tables, and the triggers that keep them append-only.</summary>
[DbContext(typeof(TemplatesContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TABLE templates_template (
                Number INTEGER NOT NULL CONSTRAINT PK_templates_template PRIMARY KEY AUTOINCREMENT,
                Name TEXT NOT NULL,
                Hash TEXT NOT NULL,
                Content BLOB NOT NULL,
                At TEXT NOT NULL,
                Who TEXT NOT NULL,
                Why TEXT NOT NULL);

            CREATE TABLE templates_choice (
                Sequence INTEGER NOT NULL CONSTRAINT PK_templates_choice PRIMARY KEY AUTOINCREMENT,
                Template INTEGER NULL CONSTRAINT FK_templates_choice_template REFERENCES templates_template (Number),
                At TEXT NOT NULL,
                Who TEXT NOT NULL,
                Why TEXT NOT NULL);

            CREATE TRIGGER templates_template_no_update BEFORE UPDATE ON templates_template
            BEGIN SELECT RAISE(ABORT, 'forms are kept as they came'); END;

            CREATE TRIGGER templates_template_no_delete BEFORE DELETE ON templates_template
            BEGIN SELECT RAISE(ABORT, 'forms are kept as they came'); END;

            CREATE TRIGGER templates_choice_no_update BEFORE UPDATE ON templates_choice
            BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

            CREATE TRIGGER templates_choice_no_delete BEFORE DELETE ON templates_choice
            BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
            """);
    }
}
