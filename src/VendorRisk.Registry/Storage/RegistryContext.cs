using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Registry.Storage;

/// <summary>The module's own tables, all prefixed <c>registry_</c>.</summary>
internal class RegistryContext(DbContextOptions<RegistryContext> options) : DurableContext(options, Module)
{
    public const string Module = "registry";

    public DbSet<VendorRow> Vendors => Set<VendorRow>();

    public DbSet<NameRow> Names => Set<NameRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public override ImmutableHashSet<Type> Derived => [typeof(NameRow)];

    public override ImmutableHashSet<Type> Changing => [typeof(VendorRow)];

    public override ImmutableHashSet<Type> Growing => [typeof(AuditRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<VendorRow>(row =>
        {
            row.ToTable("registry_vendor").HasKey(r => r.Id);
            row.Property(r => r.Version).IsConcurrencyToken();
            row.HasIndex(r => r.CorporateNumber).IsUnique().HasFilter("\"MergedInto\" IS NULL").HasDatabaseName("registry_vendor_number");
            row.HasIndex(r => r.NameKey).IsUnique().HasFilter("\"CorporateNumber\" IS NULL AND \"MergedInto\" IS NULL").HasDatabaseName("registry_vendor_name");
            row.Property(r => r.NameKey).HasDefaultValue("");
        });
        modelBuilder.Entity<NameRow>(row =>
        {
            row.ToTable("registry_name").HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedOnAdd();
            row.HasOne<VendorRow>().WithMany().HasForeignKey(r => r.VendorId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => r.VendorId).HasDatabaseName("registry_name_vendor");
            row.HasIndex(r => r.Core).HasDatabaseName("registry_name_core");
        });
        modelBuilder.Entity<EvidenceRow>().ToTable("registry_evidence").HasKey(r => r.Hash);
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.ToTable("registry_audit").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.VendorId).HasDatabaseName("registry_audit_vendor");
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("registry_audit_command");
        });
        OutboxTables.Declare(modelBuilder, VendorNews.Outbox);
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
