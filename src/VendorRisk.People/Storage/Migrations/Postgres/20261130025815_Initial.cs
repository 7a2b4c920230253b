using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.People.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "people_account",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UserName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Disabled = table.Column<bool>(type: "boolean", nullable: false),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    Stamp = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LockedUntil = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CodeKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NewCodeKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CodeStep = table.Column<long>(type: "bigint", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people_first_key",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Expires = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_first_key", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "people_log",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Event = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CommandId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Command = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_log", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "people_post",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Department = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    From = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Until = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SubstituteFor = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_post", x => new { x.AccountId, x.Place });
                    table.ForeignKey(
                        name: "FK_people_post_people_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "people_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_recovery",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_recovery", x => new { x.AccountId, x.Hash });
                    table.ForeignKey(
                        name: "FK_people_recovery_people_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "people_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "people_account_user_name",
                table: "people_account",
                column: "UserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "people_log_command",
                table: "people_log",
                column: "CommandId",
                unique: true);

            migrationBuilder.Sql(DurableGuard.Postgres("people_log", "the log of people is append-only"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_first_key");

            migrationBuilder.DropTable(
                name: "people_log");

            migrationBuilder.DropTable(
                name: "people_post");

            migrationBuilder.DropTable(
                name: "people_recovery");

            migrationBuilder.DropTable(
                name: "people_account");

            migrationBuilder.Sql("DROP FUNCTION people_log_refuse;");
        }
    }
}
