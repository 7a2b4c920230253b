using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace VendorRisk.Monitoring.Storage.Migrations.Postgres
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Events = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PausedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PausedWhy = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_webhook_change",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WebhookId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Act = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CommandId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_webhook_change", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_webhook_delivery",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WebhookId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EventId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Event = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WrittenAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    NextAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Claim = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimedUntil = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TriedAt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Answer = table.Column<int>(type: "integer", nullable: true),
                    Trouble = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    WebhookId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Protected = table.Column<string>(type: "text", nullable: false, collation: "C")
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

            migrationBuilder.Sql(DurableGuard.Postgres("monitoring_webhook_change", "changes of receivers are append-only"));
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
