using Microsoft.EntityFrameworkCore;
using VendorRisk.Storage;

namespace VendorRisk.Learning.Storage;

/// <summary>The module's own table, prefixed <c>learning_</c>.</summary>
internal sealed class LearningContext(DbContextOptions<LearningContext> options) : DbContext(options)
{
    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("learning_migrations"))
            .AddInterceptors(DurableConnection.Instance, DurableTransaction.Instance);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<CorrectionRow>(row =>
        {
            row.ToTable("learning_correction").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("learning_correction_command");
        });
}
