using Microsoft.EntityFrameworkCore;
using VendorRisk.Storage;

namespace VendorRisk.Exports.Templates.Storage;

/// <summary>The tables of the forms; both only grow.</summary>
internal sealed class TemplatesContext(DbContextOptions<TemplatesContext> options) : DbContext(options)
{
    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<ChoiceRow> Choices => Set<ChoiceRow>();

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("templates_migrations"))
            .AddInterceptors(DurableConnection.Instance, DurableTransaction.Instance);

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
        });
    }
}
