using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations.Postgres
{
    /// <summary>Why an approval was given on other facts.</summary>
    internal sealed partial class Reopened : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Reopened",
                table: "scoring_portfolio",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // The default was for the rows that were there.
            migrationBuilder.Sql("""ALTER TABLE scoring_portfolio ALTER COLUMN "Reopened" DROP DEFAULT;""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Reopened",
                table: "scoring_portfolio");
        }
    }
}
