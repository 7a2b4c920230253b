using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class PackFileCascade : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM scoring_pack_file f WHERE NOT EXISTS (SELECT 1 FROM scoring_pack_version v WHERE v."Id" = f."Id" AND v."Version" = f."Version")""");
            migrationBuilder.AddForeignKey(
                name: "FK_scoring_pack_file_scoring_pack_version_Id_Version",
                table: "scoring_pack_file",
                columns: new[] { "Id", "Version" },
                principalTable: "scoring_pack_version",
                principalColumns: new[] { "Id", "Version" },
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_scoring_pack_file_scoring_pack_version_Id_Version",
                table: "scoring_pack_file");
        }
    }
}
