using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Engagements.Storage.Migrations;

/// <summary>Decisions of meetings: appended, never changed; they go only with the sample they belong to.</summary>
[DbContext(typeof(EngagementsContext))]
[Migration("20261121130000_Decisions")]
internal sealed class Decisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE engagements_decision (
            EngagementId TEXT NOT NULL,
            Number INTEGER NOT NULL,
            Version INTEGER NOT NULL,
            Outcome TEXT NOT NULL,
            MeetingDate TEXT NOT NULL,
            Conditions TEXT NOT NULL,
            RecordedAt TEXT NOT NULL,
            RecordedBy TEXT NOT NULL,
            Why TEXT NOT NULL,
            CONSTRAINT PK_engagements_decision PRIMARY KEY (EngagementId, Number),
            CONSTRAINT FK_engagements_decision_engagement FOREIGN KEY (EngagementId) REFERENCES engagements_engagement (Id) ON DELETE CASCADE);

        CREATE TRIGGER engagements_decision_no_update BEFORE UPDATE ON engagements_decision
        BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
        """);
}
