using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.People.Storage.Migrations.Postgres;

/// <summary>Written by hand: every module's log has the same tables and the same guards.</summary>
[DbContext(typeof(PostgresPeopleContext))]
[Migration("20261130120000_Chain")]
internal sealed class Chain : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => DurableChainTables.OnPostgres(migrationBuilder, PeopleContext.Module);
}
