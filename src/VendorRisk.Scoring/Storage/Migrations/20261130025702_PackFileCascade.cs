using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations
{
    /// <inheritdoc />
    internal sealed partial class PackFileCascade : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite adds no foreign key to a table: it is made anew.
            migrationBuilder.Sql(
                """
                ALTER TABLE scoring_pack_file RENAME TO scoring_pack_file_before;

                CREATE TABLE scoring_pack_file (
                    Id TEXT NOT NULL,
                    Version TEXT NOT NULL,
                    Name TEXT NOT NULL,
                    Content BLOB NOT NULL,
                    CONSTRAINT PK_scoring_pack_file PRIMARY KEY (Id, Version, Name),
                    CONSTRAINT FK_scoring_pack_file_scoring_pack_version_Id_Version FOREIGN KEY (Id, Version) REFERENCES scoring_pack_version (Id, Version) ON DELETE CASCADE);

                INSERT INTO scoring_pack_file (Id, Version, Name, Content)
                SELECT f.Id, f.Version, f.Name, f.Content FROM scoring_pack_file_before f JOIN scoring_pack_version v ON v.Id = f.Id AND v.Version = f.Version;

                DROP TABLE scoring_pack_file_before;
                """);
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
