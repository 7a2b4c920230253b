using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Scoring.Storage;

/// <summary>The tables that lists read: they follow from assessments, engagements and the register, and can be made again from them.</summary>
internal static class ViewTables
{
    public static void Declare(ModelBuilder model)
    {
        model.Entity<DueRow>().ToTable("scoring_due").HasKey(r => r.EngagementId);
        model.Entity<PortfolioViewRow>(row =>
        {
            row.ToTable("scoring_portfolio").HasKey(r => r.EngagementId);
            row.HasIndex(r => new { r.Residual, r.EngagementId }).HasDatabaseName("scoring_portfolio_residual");
            row.HasIndex(r => r.Department).HasDatabaseName("scoring_portfolio_department");
        });
        model.Entity<PortfolioCellRow>().ToTable("scoring_portfolio_cell").HasKey(r => new { r.EngagementId, r.Place });
        model.Entity<PortfolioLinkRow>(row =>
        {
            row.ToTable("scoring_portfolio_link").HasKey(r => new { r.EngagementId, r.Place });
            row.HasIndex(r => r.NameKey).HasDatabaseName("scoring_portfolio_link_name");
            row.HasIndex(r => r.VendorKey).HasDatabaseName("scoring_portfolio_link_vendor");
        });
        model.Entity<VendorViewRow>(row =>
        {
            row.ToTable("scoring_vendor").HasKey(r => r.Key);
            row.HasIndex(r => new { r.Name, r.Key }).HasDatabaseName("scoring_vendor_name");
        });
        model.Entity<VendorCellRow>().ToTable("scoring_vendor_cell").HasKey(r => new { r.Key, r.Place });
        model.Entity<PortfolioCloudRow>(row =>
        {
            row.ToTable("scoring_portfolio_cloud").HasKey(r => new { r.EngagementId, r.Place });
            row.HasIndex(r => r.CloudKey).HasDatabaseName("scoring_portfolio_cloud_key");
        });
        model.Entity<CloudViewRow>().ToTable("scoring_cloud").HasKey(r => r.Key);
    }

    /// <summary>The tables as the first of their migrations made them.</summary>
    public const string Sql =
        """
        CREATE TABLE scoring_due (
            EngagementId TEXT NOT NULL CONSTRAINT PK_scoring_due PRIMARY KEY,
            Number INTEGER NOT NULL,
            Since TEXT NOT NULL);

        CREATE TABLE scoring_portfolio (
            EngagementId TEXT NOT NULL CONSTRAINT PK_scoring_portfolio PRIMARY KEY,
            Revision INTEGER NOT NULL,
            Version INTEGER NOT NULL,
            Title TEXT NULL,
            Department TEXT NULL,
            Vendors TEXT NOT NULL,
            Words TEXT NOT NULL,
            State TEXT NOT NULL,
            Decision TEXT NULL,
            DecidedVersion INTEGER NULL,
            Sample INTEGER NOT NULL,
            People INTEGER NULL,
            Start TEXT NULL,
            "End" TEXT NULL,
            Rollover INTEGER NOT NULL,
            Grade INTEGER NOT NULL,
            Complete INTEGER NOT NULL,
            Inherent INTEGER NOT NULL,
            Residual INTEGER NOT NULL,
            Findings INTEGER NOT NULL,
            WorstSeverity INTEGER NULL,
            WorstJa TEXT NULL,
            WorstEn TEXT NULL,
            Categories INTEGER NOT NULL,
            Asks TEXT NULL,
            Sequence INTEGER NOT NULL,
            AsOf TEXT NOT NULL,
            Generation TEXT NOT NULL,
            ChangedAt TEXT NOT NULL);

        CREATE INDEX scoring_portfolio_residual ON scoring_portfolio (Residual, EngagementId);
        CREATE INDEX scoring_portfolio_department ON scoring_portfolio (Department);

        CREATE TABLE scoring_portfolio_cell (
            EngagementId TEXT NOT NULL,
            Place INTEGER NOT NULL,
            State INTEGER NOT NULL,
            Weight INTEGER NOT NULL,
            Points INTEGER NOT NULL,
            Findings INTEGER NOT NULL,
            Worst INTEGER NULL,
            Unknown INTEGER NOT NULL,
            CONSTRAINT PK_scoring_portfolio_cell PRIMARY KEY (EngagementId, Place));

        CREATE TABLE scoring_portfolio_link (
            EngagementId TEXT NOT NULL,
            Place INTEGER NOT NULL,
            Tier INTEGER NOT NULL,
            Name TEXT NULL,
            NameKey TEXT NOT NULL,
            VendorId TEXT NULL,
            VendorKey TEXT NOT NULL,
            Grade INTEGER NULL,
            CONSTRAINT PK_scoring_portfolio_link PRIMARY KEY (EngagementId, Place));

        CREATE INDEX scoring_portfolio_link_name ON scoring_portfolio_link (NameKey);
        CREATE INDEX scoring_portfolio_link_vendor ON scoring_portfolio_link (VendorKey);

        CREATE TABLE scoring_vendor (
            Key TEXT NOT NULL CONSTRAINT PK_scoring_vendor PRIMARY KEY,
            VendorId TEXT NULL,
            Name TEXT NOT NULL,
            CorporateNumber TEXT NULL,
            Sample INTEGER NOT NULL,
            Version INTEGER NOT NULL,
            Engagements INTEGER NOT NULL,
            People INTEGER NOT NULL,
            PeopleUnknown INTEGER NOT NULL,
            NearestTier INTEGER NOT NULL,
            DeepestTier INTEGER NOT NULL,
            Worst INTEGER NULL,
            Certifications INTEGER NOT NULL,
            NextExpiry TEXT NULL,
            Incidents INTEGER NOT NULL,
            Words TEXT NOT NULL);

        CREATE INDEX scoring_vendor_name ON scoring_vendor (Name, Key);
        """;
}
