using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
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
                    PaperHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
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

            migrationBuilder.Sql(DurableGuard.Postgres("engagements_purge", "what was purged is never changed"));
            migrationBuilder.Sql(
                """
                CREATE OR REPLACE FUNCTION engagements_paper_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NEW."Hash" = OLD."Hash" AND NEW."MediaType" = OLD."MediaType" AND length(NEW."Content") = 0
                        AND EXISTS (SELECT 1 FROM engagements_purge WHERE "PaperHash" = OLD."Hash" AND "Size" = length(OLD."Content")) THEN
                        RETURN NEW;
                    END IF;
                    RAISE EXCEPTION 'a row of engagements_paper is never changed but emptied by a purge';
                END $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE OR REPLACE FUNCTION engagements_paper_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a row of engagements_paper is never changed'; END $$;
                """);

            migrationBuilder.DropTable(
                name: "engagements_purge");

            migrationBuilder.Sql("DROP FUNCTION engagements_purge_refuse;");
        }
    }
}
