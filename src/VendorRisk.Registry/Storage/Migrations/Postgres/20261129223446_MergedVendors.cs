using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Registry.Storage.Migrations.Postgres
{
    /// <summary>Names and numbers are unique among the vendors that were not merged into others.</summary>
    internal sealed partial class MergedVendors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "registry_vendor_name",
                table: "registry_vendor");

            migrationBuilder.DropIndex(
                name: "registry_vendor_number",
                table: "registry_vendor");

            migrationBuilder.AddColumn<string>(
                name: "MergedInto",
                table: "registry_vendor",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_name",
                table: "registry_vendor",
                column: "NameKey",
                unique: true,
                filter: "\"CorporateNumber\" IS NULL AND \"MergedInto\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_number",
                table: "registry_vendor",
                column: "CorporateNumber",
                unique: true,
                filter: "\"MergedInto\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "registry_vendor_name",
                table: "registry_vendor");

            migrationBuilder.DropIndex(
                name: "registry_vendor_number",
                table: "registry_vendor");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "registry_vendor");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_name",
                table: "registry_vendor",
                column: "NameKey",
                unique: true,
                filter: "\"CorporateNumber\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_number",
                table: "registry_vendor",
                column: "CorporateNumber",
                unique: true);
        }
    }
}
