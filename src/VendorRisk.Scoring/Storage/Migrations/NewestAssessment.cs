using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>An index that finds an engagement's newest assessment without sorting whole rows, and the day for which it last came to the same.</summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261129000000_NewestAssessment")]
internal sealed class NewestAssessment : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE INDEX scoring_assessment_newest ON scoring_assessment (EngagementId, Sequence);

        CREATE TABLE scoring_judged (
            EngagementId TEXT NOT NULL CONSTRAINT PK_scoring_judged PRIMARY KEY,
            Sequence INTEGER NOT NULL,
            AsOf TEXT NOT NULL);
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TABLE scoring_judged; DROP INDEX scoring_assessment_newest;");
}
