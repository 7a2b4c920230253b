using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Learning.Storage;

/// <summary>The module's own table, prefixed <c>learning_</c>.</summary>
internal class LearningContext(DbContextOptions<LearningContext> options) : DurableContext(options, Module)
{
    public const string Module = "learning";

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public override ImmutableHashSet<Type> Growing => [typeof(CorrectionRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CorrectionRow>(row =>
        {
            row.ToTable("learning_correction").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("learning_correction_command");
        });
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
