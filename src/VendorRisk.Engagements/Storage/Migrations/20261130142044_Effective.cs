using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations
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
                type: "TEXT",
                nullable: true);
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
