using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Scoring.Storage.Migrations;

/// <summary>
/// Facts are kept once, by their hash, instead of in every assessment; what lists read and what is to be judged again get tables; and the outbox. The views are
/// empty after it: the host fills them at its start.
/// </summary>
[DbContext(typeof(ScoringContext))]
[Migration("20261129020000_Views")]
internal sealed class Views : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE scoring_facts (
            Hash TEXT NOT NULL CONSTRAINT PK_scoring_facts PRIMARY KEY,
            Compressed INTEGER NOT NULL,
            Content BLOB NOT NULL);

        INSERT OR IGNORE INTO scoring_facts (Hash, Compressed, Content) SELECT FactsHash, 0, CAST(Facts AS BLOB) FROM scoring_assessment;

        ALTER TABLE scoring_assessment DROP COLUMN Facts;

        CREATE INDEX scoring_assessment_facts ON scoring_assessment (FactsHash);

        """ + ViewTables.Sql + "\n" + OutboxTables.Sql("scoring"));
}
