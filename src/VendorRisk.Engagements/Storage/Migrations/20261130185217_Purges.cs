using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations
{
    /// <summary>Original papers can be emptied where an entry says so; nothing else of them ever changes.</summary>
    internal sealed partial class Purges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "engagements_purge",
                columns: table => new
                {
                    PaperHash = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    EngagementId = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_purge", x => x.PaperHash);
                    table.ForeignKey(
                        name: "FK_engagements_purge_engagements_paper_PaperHash",
                        column: x => x.PaperHash,
                        principalTable: "engagements_paper",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(
                """
                CREATE TRIGGER engagements_purge_no_update BEFORE UPDATE ON engagements_purge
                BEGIN SELECT RAISE(ABORT, 'what was purged is never changed'); END;

                CREATE TRIGGER engagements_purge_no_delete BEFORE DELETE ON engagements_purge
                BEGIN SELECT RAISE(ABORT, 'what was purged is never changed'); END;

                DROP TRIGGER engagements_paper_no_update;

                CREATE TRIGGER engagements_paper_no_update BEFORE UPDATE ON engagements_paper
                WHEN NOT (NEW.Hash IS OLD.Hash AND NEW.MediaType IS OLD.MediaType AND length(NEW.Content) = 0
                    AND EXISTS (SELECT 1 FROM engagements_purge WHERE PaperHash = OLD.Hash AND Size = length(OLD.Content)))
                BEGIN SELECT RAISE(ABORT, 'a row of engagements_paper is never changed but emptied by a purge'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER engagements_paper_no_update;

                CREATE TRIGGER engagements_paper_no_update BEFORE UPDATE ON engagements_paper
                BEGIN SELECT RAISE(ABORT, 'a row of engagements_paper is never changed'); END;
                """);

            migrationBuilder.DropTable(
                name: "engagements_purge");
        }
    }
}
