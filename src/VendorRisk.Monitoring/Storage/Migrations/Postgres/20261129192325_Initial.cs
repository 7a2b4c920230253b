using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Monitoring.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "monitoring_alert",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VendorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LegalName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CertificationId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LastDay = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Stage = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_alert", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_review",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Day = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Due = table.Column<int>(type: "integer", nullable: false),
                    Raised = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_review", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_acknowledgement",
                columns: table => new
                {
                    AlertId = table.Column<long>(type: "bigint", nullable: false),
                    CommandId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_acknowledgement", x => x.AlertId);
                    table.ForeignKey(
                        name: "FK_monitoring_acknowledgement_monitoring_alert_AlertId",
                        column: x => x.AlertId,
                        principalTable: "monitoring_alert",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "monitoring_acknowledgement_command",
                table: "monitoring_acknowledgement",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "monitoring_alert_once",
                table: "monitoring_alert",
                columns: new[] { "VendorId", "CertificationId", "LastDay", "Stage" },
                unique: true);

            migrationBuilder.Sql(DurableGuard.Postgres("monitoring_alert", "alerts are append-only"));
            migrationBuilder.Sql(DurableGuard.Postgres("monitoring_acknowledgement", "acknowledgements are append-only"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "monitoring_acknowledgement");

            migrationBuilder.DropTable(
                name: "monitoring_review");

            migrationBuilder.DropTable(
                name: "monitoring_alert");

            migrationBuilder.Sql("DROP FUNCTION monitoring_alert_refuse;");
            migrationBuilder.Sql("DROP FUNCTION monitoring_acknowledgement_refuse;");
        }
    }
}
