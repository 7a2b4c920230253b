using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Engagements.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "engagements_audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Command = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Change = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "engagements_command",
                columns: table => new
                {
                    CommandId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_command", x => x.CommandId);
                });

            migrationBuilder.CreateTable(
                name: "engagements_engagement",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    CurrentVersion = table.Column<int>(type: "integer", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Consents = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Erasures = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_engagement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "engagements_outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "engagements_outbox_cursor",
                columns: table => new
                {
                    Subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_outbox_cursor", x => x.Subscriber);
                });

            migrationBuilder.CreateTable(
                name: "engagements_outbox_delay",
                columns: table => new
                {
                    Subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    RetryAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Error = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_outbox_delay", x => new { x.Subscriber, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "engagements_paper",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MediaType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_paper", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "engagements_decision",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeetingDate = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Conditions = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RecordedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RecordedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_decision", x => new { x.EngagementId, x.Number });
                    table.ForeignKey(
                        name: "FK_engagements_decision_engagements_engagement_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagements_version",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PaperName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PaperHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SavedAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SavedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements_version", x => new { x.EngagementId, x.Number });
                    table.ForeignKey(
                        name: "FK_engagements_version_engagements_engagement_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "engagements_engagement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_engagements_version_engagements_paper_PaperHash",
                        column: x => x.PaperHash,
                        principalTable: "engagements_paper",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "engagements_audit_engagement",
                table: "engagements_audit",
                column: "EngagementId");

            migrationBuilder.CreateIndex(
                name: "IX_engagements_version_PaperHash",
                table: "engagements_version",
                column: "PaperHash");

            migrationBuilder.Sql(DurableGuard.Postgres("engagements_audit", "the audit log is append-only"));
            migrationBuilder.Sql(DurableGuard.Postgres("engagements_decision", "a decision is never changed", onlyGrows: false));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "engagements_audit");

            migrationBuilder.DropTable(
                name: "engagements_command");

            migrationBuilder.DropTable(
                name: "engagements_decision");

            migrationBuilder.DropTable(
                name: "engagements_outbox");

            migrationBuilder.DropTable(
                name: "engagements_outbox_cursor");

            migrationBuilder.DropTable(
                name: "engagements_outbox_delay");

            migrationBuilder.DropTable(
                name: "engagements_version");

            migrationBuilder.DropTable(
                name: "engagements_engagement");

            migrationBuilder.DropTable(
                name: "engagements_paper");

            migrationBuilder.Sql("DROP FUNCTION engagements_audit_refuse;");
            migrationBuilder.Sql("DROP FUNCTION engagements_decision_refuse;");
        }
    }
}
