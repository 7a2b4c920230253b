using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.People.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Proposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "people_proposal",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Confirmed = table.Column<bool>(type: "boolean", nullable: true),
                    EndAccountId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EndWho = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EndAt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EndWhy = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_proposal", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_proposal");
        }
    }
}
