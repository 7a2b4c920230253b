using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Registry.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "registry_audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VendorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Command = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CommandId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Change = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "registry_outbox",
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
                    table.PrimaryKey("PK_registry_outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "registry_outbox_cursor",
                columns: table => new
                {
                    Subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_outbox_cursor", x => x.Subscriber);
                });

            migrationBuilder.CreateTable(
                name: "registry_outbox_delay",
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
                    table.PrimaryKey("PK_registry_outbox_delay", x => new { x.Subscriber, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "registry_vendor",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    LegalName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKey = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    CorporateNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_vendor", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_certification",
                columns: table => new
                {
                    VendorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CertificationId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Expires = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_certification", x => new { x.VendorId, x.CertificationId });
                    table.ForeignKey(
                        name: "FK_registry_certification_registry_vendor_VendorId",
                        column: x => x.VendorId,
                        principalTable: "registry_vendor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registry_name",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VendorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LegalForm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Core = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_name", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_name_registry_vendor_VendorId",
                        column: x => x.VendorId,
                        principalTable: "registry_vendor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "registry_audit_command",
                table: "registry_audit",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "registry_audit_vendor",
                table: "registry_audit",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "registry_certification_expires",
                table: "registry_certification",
                column: "Expires");

            migrationBuilder.CreateIndex(
                name: "registry_name_core",
                table: "registry_name",
                column: "Core");

            migrationBuilder.CreateIndex(
                name: "registry_name_vendor",
                table: "registry_name",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_name",
                table: "registry_vendor",
                column: "NameKey",
                unique: true,
                filter: "\"CorporateNumber\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "registry_vendor_number",
                table: "registry_vendor",
                column: "CorporateNumber",
                unique: true);

            migrationBuilder.Sql(DurableGuard.Postgres("registry_audit", "the audit log is append-only"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "registry_audit");

            migrationBuilder.DropTable(
                name: "registry_certification");

            migrationBuilder.DropTable(
                name: "registry_name");

            migrationBuilder.DropTable(
                name: "registry_outbox");

            migrationBuilder.DropTable(
                name: "registry_outbox_cursor");

            migrationBuilder.DropTable(
                name: "registry_outbox_delay");

            migrationBuilder.DropTable(
                name: "registry_vendor");

            migrationBuilder.Sql("DROP FUNCTION registry_audit_refuse;");
        }
    }
}
