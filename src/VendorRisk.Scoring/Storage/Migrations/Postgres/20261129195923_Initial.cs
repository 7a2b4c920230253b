using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using VendorRisk.Linked.Storage;

#nullable disable

namespace VendorRisk.Scoring.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "scoring_assessment",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    AsOf = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FactsHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Assessment = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_assessment", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "scoring_due",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Since = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_due", x => x.EngagementId);
                });

            migrationBuilder.CreateTable(
                name: "scoring_facts",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Compressed = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_facts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "scoring_judged",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    AsOf = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_judged", x => x.EngagementId);
                });

            migrationBuilder.CreateTable(
                name: "scoring_outbox",
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
                    table.PrimaryKey("PK_scoring_outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "scoring_outbox_cursor",
                columns: table => new
                {
                    Subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_outbox_cursor", x => x.Subscriber);
                });

            migrationBuilder.CreateTable(
                name: "scoring_outbox_delay",
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
                    table.PrimaryKey("PK_scoring_outbox_delay", x => new { x.Subscriber, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "scoring_pack",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    ActiveVersion = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Breaches = table.Column<int>(type: "integer", nullable: false),
                    SwitchedOff = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ChangedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_pack", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "scoring_pack_history",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CommandId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PackId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_pack_history", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "scoring_pack_version",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ManifestHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Signer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InstalledBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    InstalledAt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RetiredAt = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_pack_version", x => new { x.Id, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "scoring_policy_file",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_policy_file", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "scoring_policy_history",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CommandId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Command = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_policy_history", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "scoring_portfolio",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Department = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Vendors = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Decision = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DecidedVersion = table.Column<int>(type: "integer", nullable: true),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Start = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    End = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rollover = table.Column<bool>(type: "boolean", nullable: false),
                    Grade = table.Column<int>(type: "integer", nullable: false),
                    Complete = table.Column<bool>(type: "boolean", nullable: false),
                    Inherent = table.Column<int>(type: "integer", nullable: false),
                    Residual = table.Column<int>(type: "integer", nullable: false),
                    Findings = table.Column<int>(type: "integer", nullable: false),
                    WorstSeverity = table.Column<int>(type: "integer", nullable: true),
                    WorstJa = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WorstEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Categories = table.Column<int>(type: "integer", nullable: false),
                    Asks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    AsOf = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Generation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_portfolio", x => x.EngagementId);
                });

            migrationBuilder.CreateTable(
                name: "scoring_portfolio_cell",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Findings = table.Column<int>(type: "integer", nullable: false),
                    Worst = table.Column<int>(type: "integer", nullable: true),
                    Unknown = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_portfolio_cell", x => new { x.EngagementId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "scoring_portfolio_link",
                columns: table => new
                {
                    EngagementId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Tier = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VendorId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    VendorKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Grade = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_portfolio_link", x => new { x.EngagementId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "scoring_vendor",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VendorId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CorporateNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Engagements = table.Column<int>(type: "integer", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false),
                    PeopleUnknown = table.Column<int>(type: "integer", nullable: false),
                    NearestTier = table.Column<int>(type: "integer", nullable: false),
                    DeepestTier = table.Column<int>(type: "integer", nullable: false),
                    Worst = table.Column<int>(type: "integer", nullable: true),
                    Certifications = table.Column<int>(type: "integer", nullable: false),
                    NextExpiry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Incidents = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_vendor", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "scoring_policy",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_policy", x => x.Number);
                    table.ForeignKey(
                        name: "FK_scoring_policy_scoring_policy_file_Hash",
                        column: x => x.Hash,
                        principalTable: "scoring_policy_file",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "scoring_assessment_engagement",
                table: "scoring_assessment",
                columns: new[] { "EngagementId", "Version" });

            migrationBuilder.CreateIndex(
                name: "scoring_assessment_facts",
                table: "scoring_assessment",
                column: "FactsHash");

            migrationBuilder.CreateIndex(
                name: "scoring_assessment_newest",
                table: "scoring_assessment",
                columns: new[] { "EngagementId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "scoring_pack_history_command",
                table: "scoring_pack_history",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "scoring_pack_history_pack",
                table: "scoring_pack_history",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "scoring_policy_hash",
                table: "scoring_policy",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "scoring_policy_history_command",
                table: "scoring_policy_history",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "scoring_portfolio_department",
                table: "scoring_portfolio",
                column: "Department")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "scoring_portfolio_residual",
                table: "scoring_portfolio",
                columns: new[] { "Residual", "EngagementId" });

            migrationBuilder.CreateIndex(
                name: "scoring_portfolio_link_name",
                table: "scoring_portfolio_link",
                column: "NameKey")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "scoring_portfolio_link_vendor",
                table: "scoring_portfolio_link",
                column: "VendorKey");

            migrationBuilder.Sql(DurableGuard.Postgres("scoring_assessment", "a stored assessment is never changed", onlyGrows: false));
            migrationBuilder.Sql(DurableGuard.Postgres("scoring_policy_file", "a policy file is never changed"));
            migrationBuilder.Sql(DurableGuard.Postgres("scoring_policy_history", "the history is append-only"));
            migrationBuilder.Sql(DurableGuard.Postgres("scoring_pack_history", "the history is append-only"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scoring_assessment");

            migrationBuilder.DropTable(
                name: "scoring_due");

            migrationBuilder.DropTable(
                name: "scoring_facts");

            migrationBuilder.DropTable(
                name: "scoring_judged");

            migrationBuilder.DropTable(
                name: "scoring_outbox");

            migrationBuilder.DropTable(
                name: "scoring_outbox_cursor");

            migrationBuilder.DropTable(
                name: "scoring_outbox_delay");

            migrationBuilder.DropTable(
                name: "scoring_pack");

            migrationBuilder.DropTable(
                name: "scoring_pack_history");

            migrationBuilder.DropTable(
                name: "scoring_pack_version");

            migrationBuilder.DropTable(
                name: "scoring_policy");

            migrationBuilder.DropTable(
                name: "scoring_policy_history");

            migrationBuilder.DropTable(
                name: "scoring_portfolio");

            migrationBuilder.DropTable(
                name: "scoring_portfolio_cell");

            migrationBuilder.DropTable(
                name: "scoring_portfolio_link");

            migrationBuilder.DropTable(
                name: "scoring_vendor");

            migrationBuilder.DropTable(
                name: "scoring_policy_file");

            migrationBuilder.Sql("DROP FUNCTION scoring_assessment_refuse;");
            migrationBuilder.Sql("DROP FUNCTION scoring_policy_file_refuse;");
            migrationBuilder.Sql("DROP FUNCTION scoring_policy_history_refuse;");
            migrationBuilder.Sql("DROP FUNCTION scoring_pack_history_refuse;");
        }
    }
}
