using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Corrects",
                table: "engagements_decision",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MeetingId",
                table: "engagements_decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "engagements_condition",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<string>(type: "TEXT", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", nullable: true),
                    Finding = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    CostTalk = table.Column<string>(type: "TEXT", nullable: false),
                    Vendor = table.Column<string>(type: "TEXT", nullable: true)
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
                    EngagementId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_condition_end", x => new { x.EngagementId, x.Number });
                    table.ForeignKey(
                        name: "FK_engagements_condition_end_engagements_engagement_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagements_meeting",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Date = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_meeting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "engagements_agenda",
                columns: table => new
                {
                    MeetingId = table.Column<string>(type: "TEXT", nullable: false),
                    EngagementId = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Recused = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedBy = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.Sql(
                """
                CREATE TRIGGER engagements_condition_no_update BEFORE UPDATE ON engagements_condition
                BEGIN SELECT RAISE(ABORT, 'a condition is never changed'); END;

                CREATE TRIGGER engagements_condition_end_no_update BEFORE UPDATE ON engagements_condition_end
                BEGIN SELECT RAISE(ABORT, 'a condition is never changed'); END;
                """);
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
        }
    }
}
