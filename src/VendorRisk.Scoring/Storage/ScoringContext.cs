using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Scoring.Storage;

/// <summary>The module's own tables, all prefixed <c>scoring_</c>.</summary>
internal class ScoringContext(DbContextOptions<ScoringContext> options) : DurableContext(options, Module)
{
    public const string Module = "scoring";

    public DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    public DbSet<FactsRow> Facts => Set<FactsRow>();

    public DbSet<DueRow> Due => Set<DueRow>();

    public DbSet<PortfolioViewRow> Portfolio => Set<PortfolioViewRow>();

    public DbSet<PortfolioCellRow> Cells => Set<PortfolioCellRow>();

    public DbSet<PortfolioLinkRow> Links => Set<PortfolioLinkRow>();

    public DbSet<VendorViewRow> Vendors => Set<VendorViewRow>();

    public DbSet<VendorCellRow> VendorCells => Set<VendorCellRow>();

    public DbSet<PortfolioCloudRow> CloudUses => Set<PortfolioCloudRow>();

    public DbSet<CloudViewRow> Clouds => Set<CloudViewRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<JudgedRow> Judged => Set<JudgedRow>();

    public DbSet<PolicyFileRow> PolicyFiles => Set<PolicyFileRow>();

    public DbSet<PolicyRow> Policies => Set<PolicyRow>();

    public DbSet<PolicyHistoryRow> PolicyHistory => Set<PolicyHistoryRow>();

    public DbSet<PackRow> Packs => Set<PackRow>();

    public DbSet<PackVersionRow> PackVersions => Set<PackVersionRow>();

    public DbSet<PackFileRow> PackFiles => Set<PackFileRow>();

    public DbSet<PackEventRow> PackEvents => Set<PackEventRow>();

    public override ImmutableHashSet<Type> Derived =>
    [
        typeof(DueRow),
        typeof(JudgedRow),
        typeof(PackFileRow),
        typeof(PortfolioViewRow),
        typeof(PortfolioCellRow),
        typeof(PortfolioLinkRow),
        typeof(PortfolioCloudRow),
        typeof(VendorViewRow),
        typeof(VendorCellRow),
        typeof(CloudViewRow),
    ];

    public override ImmutableHashSet<Type> Changing => [typeof(PackRow), typeof(PackVersionRow)];

    public override ImmutableHashSet<Type> Growing => [typeof(PolicyHistoryRow), typeof(PackEventRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AssessmentRow>(row =>
        {
            row.ToTable("scoring_assessment").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => new { r.EngagementId, r.Version }).HasDatabaseName("scoring_assessment_engagement");
            row.HasIndex(r => new { r.EngagementId, r.Sequence }).HasDatabaseName("scoring_assessment_newest");
            row.HasIndex(r => r.FactsHash).HasDatabaseName("scoring_assessment_facts");
        });
        modelBuilder.Entity<FactsRow>().ToTable("scoring_facts").HasKey(r => r.Hash);
        modelBuilder.Entity<JudgedRow>().ToTable("scoring_judged").HasKey(r => r.EngagementId);
        modelBuilder.Entity<PolicyFileRow>().ToTable("scoring_policy_file").HasKey(r => r.Hash);
        modelBuilder.Entity<PolicyRow>(row =>
        {
            row.ToTable("scoring_policy").HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
            row.HasIndex(r => r.Hash).IsUnique().HasDatabaseName("scoring_policy_hash");
            row.HasOne<PolicyFileRow>().WithMany().HasForeignKey(r => r.Hash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<PolicyHistoryRow>(row =>
        {
            row.ToTable("scoring_policy_history").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("scoring_policy_history_command");
        });
        PackTables.Declare(modelBuilder);
        ViewTables.Declare(modelBuilder);
        OutboxTables.Declare(modelBuilder, "scoring");
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
