using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Storage;

/// <summary>The module's own tables, all prefixed <c>engagements_</c>.</summary>
internal class EngagementsContext(DbContextOptions<EngagementsContext> options) : DurableContext(options, Module)
{
    public const string Module = "engagements";

    public DbSet<EngagementRow> Engagements => Set<EngagementRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<PaperRow> Papers => Set<PaperRow>();

    public DbSet<CommandRow> Commands => Set<CommandRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EngagementRow>(row =>
        {
            row.ToTable("engagements_engagement").HasKey(r => r.Id);
            row.Property(r => r.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<VersionRow>(row =>
        {
            row.ToTable("engagements_version").HasKey(r => new { r.EngagementId, r.Number });
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
            row.HasOne<PaperRow>().WithMany().HasForeignKey(r => r.PaperHash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<PaperRow>().ToTable("engagements_paper").HasKey(r => r.Hash);
        modelBuilder.Entity<CommandRow>().ToTable("engagements_command").HasKey(r => r.CommandId);
        modelBuilder.Entity<DecisionRow>(row =>
        {
            row.ToTable("engagements_decision").HasKey(r => new { r.EngagementId, r.Number });
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.ToTable("engagements_audit").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.EngagementId).HasDatabaseName("engagements_audit_engagement");
        });
        OutboxTables.Declare(modelBuilder, EngagementNews.Outbox);
    }
}
