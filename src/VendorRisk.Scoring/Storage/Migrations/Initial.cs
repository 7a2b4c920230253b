using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>Written by hand: one table, and the triggers that keep stored assessments as they are.</summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE scoring_assessment (
            Sequence INTEGER NOT NULL CONSTRAINT PK_scoring_assessment PRIMARY KEY AUTOINCREMENT,
            EngagementId TEXT NOT NULL,
            Version INTEGER NOT NULL,
            AsOf TEXT NOT NULL,
            MadeAt TEXT NOT NULL,
            FactsHash TEXT NOT NULL,
            Facts TEXT NOT NULL,
            Assessment TEXT NOT NULL);

        CREATE INDEX scoring_assessment_engagement ON scoring_assessment (EngagementId, Version);

        CREATE TRIGGER scoring_assessment_no_update BEFORE UPDATE ON scoring_assessment
        BEGIN SELECT RAISE(ABORT, 'a stored assessment is never changed'); END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE scoring_assessment;");
}
