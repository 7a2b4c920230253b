using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Registry.Storage.Migrations.Postgres
{
    /// <summary>What runs out is read from the register in memory; nobody reads this table any more.</summary>
    internal sealed partial class DropCertifications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "registry_certification");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "registry_certification",
                columns: table => new
                {
                    VendorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CertificationId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Expires = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_certification", x => new { x.VendorId, x.CertificationId });
                    table.ForeignKey(
                        name: "FK_registry_certification_registry_vendor_VendorId",
                        column: x => x.VendorId,
                        principalTable: "registry_vendor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "registry_certification_expires",
                table: "registry_certification",
                column: "Expires");
        }
    }
}
