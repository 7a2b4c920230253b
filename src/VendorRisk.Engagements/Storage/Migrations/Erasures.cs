using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Engagements.Storage.Migrations;

/// <summary>Room for erasure certificates beside the consents.</summary>
[DbContext(typeof(EngagementsContext))]
[Migration("20261121010000_Erasures")]
internal sealed class Erasures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER TABLE engagements_engagement ADD COLUMN Erasures TEXT NOT NULL DEFAULT '[]';");
}
