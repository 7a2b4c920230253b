using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Effective : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Effective",
                table: "engagements_version",
                type: "text",
                nullable: true,
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Effective",
                table: "engagements_version");
        }
    }
}
