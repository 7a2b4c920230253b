using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Web.Storage;

/// <summary>What the pages themselves keep: previews that nobody saved yet, and the keys that sign what pages carry where several nodes serve them.</summary>
internal class WebContext(DbContextOptions<WebContext> options) : DurableContext(options, Module)
{
    public const string Module = "web";

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<DraftPaperRow> DraftPapers => Set<DraftPaperRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<KeyRow>(row =>
        {
            row.ToTable("web_key").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
        });
        modelBuilder.Entity<DraftRow>(row =>
        {
            row.ToTable("web_draft").HasKey(r => r.CommandId);
            row.HasIndex(r => new { r.Owner, r.TouchedAt }).HasDatabaseName("web_draft_owner");
        });
        modelBuilder.Entity<DraftPaperRow>(row =>
        {
            row.ToTable("web_draft_paper").HasKey(r => r.CommandId);
            row.HasOne<DraftRow>().WithOne().HasForeignKey<DraftPaperRow>(r => r.CommandId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
