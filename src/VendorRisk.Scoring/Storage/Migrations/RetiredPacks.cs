using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>A version of a removed plugin may stay for the replay of the assessments that rest on it.</summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261129010000_RetiredPacks")]
internal sealed class RetiredPacks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE scoring_pack_version ADD COLUMN RetiredAt TEXT NULL;");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE scoring_pack_version DROP COLUMN RetiredAt;");
}
