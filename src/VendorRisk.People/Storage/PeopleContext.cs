using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.People.Storage;

/// <summary>The module's own tables, all prefixed <c>people_</c>.</summary>
internal class PeopleContext(DbContextOptions<PeopleContext> options) : DurableContext(options, Module)
{
    public const string Module = "people";

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<PostRow> Posts => Set<PostRow>();

    public DbSet<RecoveryRow> Recovery => Set<RecoveryRow>();

    public DbSet<FirstKeyRow> FirstKeys => Set<FirstKeyRow>();

    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<LogRow> Log => Set<LogRow>();

    public override ImmutableHashSet<Type> Changing => [typeof(Account), typeof(TokenRow), typeof(ProposalRow)];

    public override ImmutableHashSet<Type> Growing => [typeof(LogRow)];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(row =>
        {
            row.ToTable("people_account").HasKey(r => r.Id);
            row.Property(r => r.Revision).IsConcurrencyToken();
            row.HasIndex(r => r.UserName).IsUnique().HasDatabaseName("people_account_user_name");
            row.HasIndex(r => r.ExternalName).IsUnique().HasDatabaseName("people_account_external_name");
        });
        modelBuilder.Entity<PostRow>(row =>
        {
            row.ToTable("people_post").HasKey(r => new { r.AccountId, r.Place });
            row.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<RecoveryRow>(row =>
        {
            row.ToTable("people_recovery").HasKey(r => new { r.AccountId, r.Hash });
            row.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<FirstKeyRow>(row => row.ToTable("people_first_key").HasKey(r => r.Hash));
        modelBuilder.Entity<TokenRow>(row =>
        {
            row.ToTable("people_token").HasKey(r => r.Id);
            row.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => r.Hash).IsUnique().HasDatabaseName("people_token_hash");
        });
        modelBuilder.Entity<ProposalRow>(row => row.ToTable("people_proposal").HasKey(r => r.Id));
        modelBuilder.Entity<LogRow>(row =>
        {
            row.ToTable("people_log").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(r => r.CommandId).IsUnique().HasDatabaseName("people_log_command");
        });
        DurableChainTables.Declare(modelBuilder, Module);
    }
}
