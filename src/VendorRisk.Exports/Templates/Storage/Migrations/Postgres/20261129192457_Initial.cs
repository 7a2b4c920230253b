using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Exports.Templates.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "templates_template",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_templates_template", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "templates_choice",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Template = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_templates_choice", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_templates_choice_templates_template_Template",
                        column: x => x.Template,
                        principalTable: "templates_template",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateIndex(
                name: "templates_choice_template",
                table: "templates_choice",
                column: "Template");

            migrationBuilder.Sql(DurableGuard.Postgres("templates_template", "forms are kept as they came"));
            migrationBuilder.Sql(DurableGuard.Postgres("templates_choice", "the history is append-only"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "templates_choice");

            migrationBuilder.DropTable(
                name: "templates_template");

            migrationBuilder.Sql("DROP FUNCTION templates_template_refuse;");
            migrationBuilder.Sql("DROP FUNCTION templates_choice_refuse;");
        }
    }
}
