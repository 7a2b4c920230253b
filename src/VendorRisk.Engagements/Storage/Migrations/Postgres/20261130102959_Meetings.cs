using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
{
    /// <summary>Meetings with their agendas, what decisions rest on, and conditions that are followed.</summary>
    internal sealed partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Basis",
                table: "engagements_decision",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Corrects",
                table: "engagements_decision",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MeetingId",
                table: "engagements_decision",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "engagements_condition",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Decision = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Owner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Due = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rule = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Finding = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CostTalk = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Vendor = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_condition", x => new { x.EngagementId, x.Number });
                    table.ForeignKey(
                        name: "FK_engagements_condition_engagements_engagement_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagements_condition_end",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_condition_end", x => new { x.EngagementId, x.Number });
                    table.ForeignKey(
                        name: "FK_engagements_condition_end_engagements_engagement_Engagement~",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagements_meeting",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Date = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Members = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_meeting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "engagements_agenda",
                columns: table => new
                {
                    MeetingId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Recused = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubmittedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubmittedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_agenda", x => new { x.MeetingId, x.EngagementId });
                    table.ForeignKey(
                        name: "FK_engagements_agenda_engagements_engagement_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_engagements_agenda_engagements_meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "engagements_meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "engagements_decision_meeting",
                table: "engagements_decision",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "engagements_agenda_engagement",
                table: "engagements_agenda",
                column: "EngagementId");

            migrationBuilder.Sql(DurableGuard.Postgres("engagements_condition", "a condition is never changed", onlyGrows: false));
            migrationBuilder.Sql(DurableGuard.Postgres("engagements_condition_end", "a condition is never changed", onlyGrows: false));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "engagements_agenda");

            migrationBuilder.DropTable(
                name: "engagements_condition");

            migrationBuilder.DropTable(
                name: "engagements_condition_end");

            migrationBuilder.DropTable(
                name: "engagements_meeting");

            migrationBuilder.DropIndex(
                name: "engagements_decision_meeting",
                table: "engagements_decision");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "engagements_decision");

            migrationBuilder.DropColumn(
                name: "Corrects",
                table: "engagements_decision");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "engagements_decision");

            migrationBuilder.Sql("DROP FUNCTION engagements_condition_refuse;");
            migrationBuilder.Sql("DROP FUNCTION engagements_condition_end_refuse;");
        }
    }
}
