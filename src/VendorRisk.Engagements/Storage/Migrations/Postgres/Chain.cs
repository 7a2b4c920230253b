using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Storage.Migrations.Postgres;

/// <summary>Written by hand: every module's log has the same tables and the same guards.</summary>
[DbContext(typeof(PostgresEngagementsContext))]
[Migration("20261130120000_Chain")]
internal sealed class Chain : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""ALTER TABLE engagements_version ADD COLUMN "FactsHash" text COLLATE "C" NULL""");
        DurableChainTables.OnPostgres(migrationBuilder, EngagementsContext.Module, "engagements_version", "engagements_paper");
    }
}
