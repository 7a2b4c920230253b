using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Scoring.Storage;

/// <summary>The tables of installed plugins.</summary>
internal static class PackTables
{
    public static void Declare(ModelBuilder model)
    {
        model.Entity<PackRow>(row =>
        {
            row.ToTable("scoring_pack").HasKey(r => r.Id);
            row.Property(r => r.Revision).IsConcurrencyToken();
        });
        model.Entity<PackVersionRow>().ToTable("scoring_pack_version").HasKey(r => new { r.Id, r.Version });
        model.Entity<PackFileRow>(row =>
        {
            row.ToTable("scoring_pack_file").HasKey(r => new { r.Id, r.Version, r.Name });
            row.HasOne<PackVersionRow>().WithMany().HasForeignKey(r => new { r.Id, r.Version }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PackEventRow>(row =>
        {
            row.ToTable("scoring_pack_history").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("scoring_pack_history_command");
            row.HasIndex(r => r.PackId).HasDatabaseName("scoring_pack_history_pack");
        });
    }
}
