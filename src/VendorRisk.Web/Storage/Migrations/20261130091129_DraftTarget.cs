using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Web.Storage.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");
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
