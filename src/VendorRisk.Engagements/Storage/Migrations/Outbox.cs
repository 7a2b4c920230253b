using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Storage.Migrations;

/// <summary>The outbox, and what a command said, so that its id cannot stand for something else.</summary>
[DbContext(typeof(EngagementsContext))]
[Migration("20261129020000_Outbox")]
internal sealed class Outbox : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        OutboxTables.Sql(EngagementNews.Outbox) + "\nALTER TABLE engagements_command ADD COLUMN Content TEXT NULL;");
}
