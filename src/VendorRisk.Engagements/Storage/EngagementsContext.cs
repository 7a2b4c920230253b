using System.Collections.Immutable;
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

    public DbSet<PurgeRow> Purges => Set<PurgeRow>();

    public DbSet<CommandRow> Commands => Set<CommandRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<ConditionRow> Conditions => Set<ConditionRow>();

    public DbSet<ConditionEndRow> ConditionEnds => Set<ConditionEndRow>();

    public DbSet<MeetingRow> Meetings => Set<MeetingRow>();

    public DbSet<AgendaRow> Agenda => Set<AgendaRow>();

    public DbSet<IncidentRow> Incidents => Set<IncidentRow>();

    public DbSet<IncidentHitRow> IncidentHits => Set<IncidentHitRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>A paper changes only by a purge, which the server sees to: its trigger lets nothing pass but the emptying of one with a <see cref="PurgeRow"/>.</summary>
    public override ImmutableHashSet<Type> Changing => [typeof(EngagementRow), typeof(PaperRow), typeof(MeetingRow), typeof(AgendaRow), typeof(IncidentRow)];

    public override ImmutableHashSet<Type> Growing => [typeof(AuditRow), typeof(IncidentHitRow), typeof(PurgeRow)];

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
        modelBuilder.Entity<PurgeRow>(row =>
        {
            row.ToTable("engagements_purge").HasKey(r => r.PaperHash);
            row.HasOne<PaperRow>().WithMany().HasForeignKey(r => r.PaperHash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<CommandRow>().ToTable("engagements_command").HasKey(r => r.CommandId);
        modelBuilder.Entity<DecisionRow>(row =>
        {
            row.ToTable("engagements_decision").HasKey(r => new { r.EngagementId, r.Number });
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => r.MeetingId).HasDatabaseName("engagements_decision_meeting");
        });
        modelBuilder.Entity<ConditionRow>(row =>
        {
            row.ToTable("engagements_condition").HasKey(r => new { r.EngagementId, r.Number });
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ConditionEndRow>(row =>
        {
            row.ToTable("engagements_condition_end").HasKey(r => new { r.EngagementId, r.Number });
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<MeetingRow>(row =>
        {
            row.ToTable("engagements_meeting").HasKey(r => r.Id);
            row.Property(r => r.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<AgendaRow>(row =>
        {
            row.ToTable("engagements_agenda").HasKey(r => new { r.MeetingId, r.EngagementId });
            row.HasOne<MeetingRow>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Cascade);
            row.HasOne<EngagementRow>().WithMany().HasForeignKey(r => r.EngagementId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => r.EngagementId).HasDatabaseName("engagements_agenda_engagement");
        });
        modelBuilder.Entity<IncidentRow>(row =>
        {
            row.ToTable("engagements_incident").HasKey(r => r.Id);
            row.Property(r => r.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<IncidentHitRow>(row =>
        {
            row.ToTable("engagements_incident_hit").HasKey(r => new { r.IncidentId, r.Place });
            row.HasOne<IncidentRow>().WithMany().HasForeignKey(r => r.IncidentId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.ToTable("engagements_audit").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.EngagementId).HasDatabaseName("engagements_audit_engagement");
        });
        OutboxTables.Declare(modelBuilder, EngagementNews.Outbox);
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
