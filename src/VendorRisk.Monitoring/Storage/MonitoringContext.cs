using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Monitoring.Storage;

/// <summary>The module's own tables, all prefixed <c>monitoring_</c>.</summary>
internal class MonitoringContext(DbContextOptions<MonitoringContext> options) : DurableContext(options, Module)
{
    public const string Module = "monitoring";

    public DbSet<AlertRow> Alerts => Set<AlertRow>();

    public DbSet<AcknowledgementRow> Acknowledgements => Set<AcknowledgementRow>();

    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    public override ImmutableHashSet<Type> Growing => [typeof(AlertRow), typeof(AcknowledgementRow), typeof(ReviewRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AlertRow>(row =>
        {
            row.ToTable("monitoring_alert").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => new { r.VendorId, r.CertificationId, r.LastDay, r.Stage }).IsUnique().HasDatabaseName("monitoring_alert_once");
        });
        modelBuilder.Entity<AcknowledgementRow>(row =>
        {
            row.ToTable("monitoring_acknowledgement").HasKey(r => r.AlertId);
            row.Property(r => r.AlertId).ValueGeneratedNever();
            row.HasOne<AlertRow>().WithOne().HasForeignKey<AcknowledgementRow>(r => r.AlertId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("monitoring_acknowledgement_command");
        });
        modelBuilder.Entity<ReviewRow>(row =>
        {
            row.ToTable("monitoring_review").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
        });
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
