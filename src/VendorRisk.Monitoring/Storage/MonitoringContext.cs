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

    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    public DbSet<WebhookSecretRow> WebhookSecrets => Set<WebhookSecretRow>();

    public DbSet<WebhookChangeRow> WebhookChanges => Set<WebhookChangeRow>();

    public DbSet<WebhookDeliveryRow> WebhookDeliveries => Set<WebhookDeliveryRow>();

    public override ImmutableHashSet<Type> Derived => [typeof(WebhookSecretRow), typeof(WebhookDeliveryRow)];

    public override ImmutableHashSet<Type> Changing => [typeof(WebhookRow)];

    public override ImmutableHashSet<Type> Growing => [typeof(AlertRow), typeof(AcknowledgementRow), typeof(ReviewRow), typeof(WebhookChangeRow)];

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
        modelBuilder.Entity<WebhookRow>().ToTable("monitoring_webhook").HasKey(r => r.Id);
        modelBuilder.Entity<WebhookSecretRow>(row =>
        {
            row.ToTable("monitoring_webhook_secret").HasKey(r => r.WebhookId);
            row.HasOne<WebhookRow>().WithOne().HasForeignKey<WebhookSecretRow>(r => r.WebhookId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<WebhookChangeRow>(row =>
        {
            row.ToTable("monitoring_webhook_change").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("monitoring_webhook_change_command");
        });
        modelBuilder.Entity<WebhookDeliveryRow>(row =>
        {
            row.ToTable("monitoring_webhook_delivery").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasOne<WebhookRow>().WithMany().HasForeignKey(r => r.WebhookId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => new { r.WebhookId, r.EventId }).IsUnique().HasDatabaseName("monitoring_webhook_delivery_once");
            row.HasIndex(r => new { r.State, r.NextAt }).HasDatabaseName("monitoring_webhook_delivery_due");
            row.HasIndex(r => r.WrittenAt).HasDatabaseName("monitoring_webhook_delivery_age");
        });
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
