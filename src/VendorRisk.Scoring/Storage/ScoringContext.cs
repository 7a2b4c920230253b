using Microsoft.EntityFrameworkCore;
using VendorRisk.Storage;

namespace VendorRisk.Scoring.Storage;

/// <summary>The module's own tables, all prefixed <c>scoring_</c>.</summary>
internal sealed class ScoringContext(DbContextOptions<ScoringContext> options) : DbContext(options)
{
    public DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("scoring_migrations"))
            .AddInterceptors(DurableConnection.Instance);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<AssessmentRow>(row =>
    {
        row.ToTable("scoring_assessment").HasKey(r => r.Sequence);
        row.Property(r => r.Sequence).ValueGeneratedOnAdd();
        row.HasIndex(r => new { r.EngagementId, r.Version }).HasDatabaseName("scoring_assessment_engagement");
    });
}
