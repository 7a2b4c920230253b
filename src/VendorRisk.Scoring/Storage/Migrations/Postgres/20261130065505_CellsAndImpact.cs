using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class CellsAndImpact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LargestPeople",
                table: "scoring_vendor",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Cells",
                table: "scoring_portfolio_link",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Link",
                table: "scoring_portfolio_link",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Parent",
                table: "scoring_portfolio_link",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reach",
                table: "scoring_portfolio_link",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Before",
                table: "scoring_portfolio_cell",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Before",
                table: "scoring_portfolio",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Classes",
                table: "scoring_portfolio",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Topics",
                table: "scoring_portfolio",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "scoring_cloud",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Engagements = table.Column<int>(type: "integer", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false),
                    LargestPeople = table.Column<long>(type: "bigint", nullable: false),
                    PeopleUnknown = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_cloud", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "scoring_portfolio_cloud",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Link = table.Column<int>(type: "integer", nullable: false),
                    CloudKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Operator = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OperatorCountry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ServerCountry = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_portfolio_cloud", x => new { x.EngagementId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "scoring_vendor_cell",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Findings = table.Column<int>(type: "integer", nullable: false),
                    Worst = table.Column<int>(type: "integer", nullable: true),
                    Unknown = table.Column<int>(type: "integer", nullable: false),
                    Engagements = table.Column<int>(type: "integer", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_vendor_cell", x => new { x.Key, x.Place });
                });

            migrationBuilder.CreateIndex(
                name: "scoring_portfolio_cloud_key",
                table: "scoring_portfolio_cloud",
                column: "CloudKey");

            // An engagement without cells is judged again at the next start, which fills what is new here.
            migrationBuilder.Sql("DELETE FROM scoring_portfolio_cell");

            // The defaults were for the rows that were there.
            migrationBuilder.Sql(
                """
                ALTER TABLE scoring_vendor ALTER COLUMN "LargestPeople" DROP DEFAULT;
                ALTER TABLE scoring_portfolio_link ALTER COLUMN "Cells" DROP DEFAULT;
                ALTER TABLE scoring_portfolio_link ALTER COLUMN "Link" DROP DEFAULT;
                ALTER TABLE scoring_portfolio_link ALTER COLUMN "Reach" DROP DEFAULT;
                ALTER TABLE scoring_portfolio ALTER COLUMN "Classes" DROP DEFAULT;
                ALTER TABLE scoring_portfolio ALTER COLUMN "Topics" DROP DEFAULT;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scoring_cloud");

            migrationBuilder.DropTable(
                name: "scoring_portfolio_cloud");

            migrationBuilder.DropTable(
                name: "scoring_vendor_cell");

            migrationBuilder.DropColumn(
                name: "LargestPeople",
                table: "scoring_vendor");

            migrationBuilder.DropColumn(
                name: "Cells",
                table: "scoring_portfolio_link");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "scoring_portfolio_link");

            migrationBuilder.DropColumn(
                name: "Parent",
                table: "scoring_portfolio_link");

            migrationBuilder.DropColumn(
                name: "Reach",
                table: "scoring_portfolio_link");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "scoring_portfolio_cell");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "scoring_portfolio");

            migrationBuilder.DropColumn(
                name: "Classes",
                table: "scoring_portfolio");

            migrationBuilder.DropColumn(
                name: "Topics",
                table: "scoring_portfolio");
        }
    }
}
