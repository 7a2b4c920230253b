using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations
{
    /// <summary>Incidents that are followed as cases, with what they hit.</summary>
    internal sealed partial class Incidents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "engagements_incident",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Learned = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    Malice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Extent = table.Column<string>(type: "TEXT", nullable: false),
                    Duties = table.Column<string>(type: "TEXT", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Lessons = table.Column<string>(type: "TEXT", nullable: true),
                    Affected = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenedAt = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_incident", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "engagements_incident_hit",
                columns: table => new
                {
                    IncidentId = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    EngagementId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Department = table.Column<string>(type: "TEXT", nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: true),
                    Path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_incident_hit", x => new { x.IncidentId, x.Place });
                    table.ForeignKey(
                        name: "FK_engagements_incident_hit_engagements_incident_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "engagements_incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(
                """
                CREATE TRIGGER engagements_incident_hit_no_update BEFORE UPDATE ON engagements_incident_hit
                BEGIN SELECT RAISE(ABORT, 'what an incident hit is never changed'); END;

                CREATE TRIGGER engagements_incident_hit_no_delete BEFORE DELETE ON engagements_incident_hit
                BEGIN SELECT RAISE(ABORT, 'what an incident hit is never changed'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "engagements_incident_hit");

            migrationBuilder.DropTable(
                name: "engagements_incident");
        }
    }
}
