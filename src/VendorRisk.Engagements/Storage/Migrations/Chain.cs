using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Storage.Migrations;

/// <summary>Written by hand: every module's log has the same tables and the same guards.</summary>
[DbContext(typeof(EngagementsContext))]
[Migration("20261130120000_Chain")]
internal sealed class Chain : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE engagements_version ADD COLUMN FactsHash TEXT NULL");
        DurableChainTables.OnSqlite(migrationBuilder, EngagementsContext.Module, "engagements_version", "engagements_paper");
    }
}
