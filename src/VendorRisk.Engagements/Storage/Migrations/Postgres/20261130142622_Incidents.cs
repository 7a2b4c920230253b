using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Learned = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    What = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Data = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Malice = table.Column<bool>(type: "boolean", nullable: false),
                    Extent = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Duties = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Questions = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Lessons = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Affected = table.Column<int>(type: "integer", nullable: true),
                    OpenedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OpenedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_incident", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "engagements_incident_hit",
                columns: table => new
                {
                    IncidentId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Department = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Path = table.Column<string>(type: "text", nullable: false, collation: "C")
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

            migrationBuilder.Sql(DurableGuard.Postgres("engagements_incident_hit", "what an incident hit is never changed", onlyGrows: true));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "engagements_incident_hit");

            migrationBuilder.DropTable(
                name: "engagements_incident");

            migrationBuilder.Sql("DROP FUNCTION engagements_incident_hit_refuse;");
        }
    }
}
