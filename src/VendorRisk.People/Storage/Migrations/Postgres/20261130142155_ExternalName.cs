using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.People.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class ExternalName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExternalName",
                table: "people_account",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "people_account_external_name",
                table: "people_account",
                column: "ExternalName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "people_account_external_name",
                table: "people_account");

            migrationBuilder.DropColumn(
                name: "ExternalName",
                table: "people_account");
        }
    }
}
