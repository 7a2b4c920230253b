using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Exports.Templates.Storage;

/// <summary>The tables of the forms; both only grow.</summary>
internal class TemplatesContext(DbContextOptions<TemplatesContext> options) : DurableContext(options, Module)
{
    public const string Module = "templates";

    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<ChoiceRow> Choices => Set<ChoiceRow>();

    public override ImmutableHashSet<Type> Growing => [typeof(TemplateRow), typeof(ChoiceRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TemplateRow>(row =>
        {
            row.ToTable("templates_template").HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedOnAdd();
        });
        modelBuilder.Entity<ChoiceRow>(row =>
        {
            row.ToTable("templates_choice").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasOne<TemplateRow>().WithMany().HasForeignKey(r => r.Template).OnDelete(DeleteBehavior.NoAction);
            row.HasIndex(r => r.Template).HasDatabaseName("templates_choice_template");
        });
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
