using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Monitoring.Storage.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Webhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "monitoring_webhook",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Events = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    PausedBy = table.Column<string>(type: "TEXT", nullable: true),
                    PausedWhy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_webhook_change",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WebhookId = table.Column<string>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false),
                    CommandId = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook_change", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_webhook_delivery",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WebhookId = table.Column<string>(type: "TEXT", nullable: false),
                    EventId = table.Column<string>(type: "TEXT", nullable: false),
                    Event = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<string>(type: "TEXT", nullable: false),
                    Claim = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<string>(type: "TEXT", nullable: true),
                    TriedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<int>(type: "INTEGER", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook_delivery", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_monitoring_webhook_delivery_monitoring_webhook_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "monitoring_webhook",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_webhook_secret",
                columns: table => new
                {
                    WebhookId = table.Column<string>(type: "TEXT", nullable: false),
                    Protected = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook_secret", x => x.WebhookId);
                    table.ForeignKey(
                        name: "FK_monitoring_webhook_secret_monitoring_webhook_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "monitoring_webhook",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "monitoring_webhook_change_command",
                table: "monitoring_webhook_change",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "monitoring_webhook_delivery_age",
                table: "monitoring_webhook_delivery",
                column: "WrittenAt");

            migrationBuilder.CreateIndex(
                name: "monitoring_webhook_delivery_due",
                table: "monitoring_webhook_delivery",
                columns: new[] { "State", "NextAt" });

            migrationBuilder.CreateIndex(
                name: "monitoring_webhook_delivery_once",
                table: "monitoring_webhook_delivery",
                columns: new[] { "WebhookId", "EventId" },
                unique: true);

            migrationBuilder.Sql(
                """
                CREATE TRIGGER monitoring_webhook_change_no_update BEFORE UPDATE ON monitoring_webhook_change
                BEGIN SELECT RAISE(ABORT, 'changes of receivers are append-only'); END;

                CREATE TRIGGER monitoring_webhook_change_no_delete BEFORE DELETE ON monitoring_webhook_change
                BEGIN SELECT RAISE(ABORT, 'changes of receivers are append-only'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "monitoring_webhook_change");

            migrationBuilder.DropTable(
                name: "monitoring_webhook_delivery");

            migrationBuilder.DropTable(
                name: "monitoring_webhook_secret");

            migrationBuilder.DropTable(
                name: "monitoring_webhook");
        }
    }
}
