using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Continues",
                table: "engagements_engagement",
                type: "TEXT",
                nullable: true);
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
