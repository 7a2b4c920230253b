using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Web.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class DraftOwner : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "web_draft",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "web_draft",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "web_draft_owner",
                table: "web_draft",
                columns: new[] { "Owner", "TouchedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "web_draft_owner",
                table: "web_draft");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "web_draft");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "web_draft");
        }
    }
}
