using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Acceptances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Acceptances",
                table: "engagements_engagement",
                type: "text",
                nullable: false,
                defaultValue: "[]",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Continues",
                table: "engagements_engagement",
                type: "text",
                nullable: true,
                collation: "C");

            // The default fills the rows that are there; from now on each row says it.
            migrationBuilder.Sql("ALTER TABLE engagements_engagement ALTER COLUMN \"Acceptances\" DROP DEFAULT;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Acceptances",
                table: "engagements_engagement");

            migrationBuilder.DropColumn(
                name: "Continues",
                table: "engagements_engagement");
        }
    }
}
