using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Scoring.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresScoringContext(DbContextOptions<ScoringContext> options) : ScoringContext(options)
{
    /// <remarks>
    /// What a paper gives for a name or a department may be longer than an ordered index takes (some 2,700 bytes); then the row would be refused. Those columns
    /// are asked for by equality, which an index of hashes serves; a list of vendors is sorted without an index.
    /// </remarks>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<PortfolioViewRow>().HasIndex(r => r.Department).HasMethod("hash");
        modelBuilder.Entity<PortfolioLinkRow>().HasIndex(r => r.NameKey).HasMethod("hash");
        modelBuilder.Entity<VendorViewRow>(row => row.Metadata.RemoveIndex(row.HasIndex(r => new { r.Name, r.Key }).Metadata));
    }
}
