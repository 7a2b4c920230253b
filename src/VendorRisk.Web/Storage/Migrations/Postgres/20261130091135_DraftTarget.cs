using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Web.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class DraftTarget : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Target",
                table: "web_draft",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            // The defaults were for the rows that were there; the model has none.
            migrationBuilder.Sql(
                """
                ALTER TABLE web_draft ALTER COLUMN "Owner" DROP DEFAULT;
                ALTER TABLE web_draft ALTER COLUMN "Title" DROP DEFAULT;
                ALTER TABLE web_draft ALTER COLUMN "Target" DROP DEFAULT;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Target",
                table: "web_draft");
        }
    }
}
