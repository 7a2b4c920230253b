using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Accepted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Accepted",
                table: "scoring_portfolio",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // The default fills the rows that are there; from now on each row says it.
            migrationBuilder.Sql("ALTER TABLE scoring_portfolio ALTER COLUMN \"Accepted\" DROP DEFAULT;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Accepted",
                table: "scoring_portfolio");
        }
    }
}
