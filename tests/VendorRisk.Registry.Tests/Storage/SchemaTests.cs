using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Registry.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "registry";

    [Theory]
    [OnSqlite("UPDATE registry_audit SET \"Who\" = 'x'")]
    [OnPostgres("UPDATE registry_audit SET \"Who\" = 'x'")]
    [OnSqlite("DELETE FROM registry_audit")]
    [OnPostgres("DELETE FROM registry_audit")]
    public async Task Audit_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社みどり印刷");
        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    [Fact]
    public async Task Store_OfTheFirstEdition_GetsTheCertificationsBackThatItTookForRenewed()
    {
        using StoreFile file = new();
        VendorCertification past = TemporaryRegister.Isms(new DateOnly(2026, 11, 1));
        await using (TemporaryRegister first = await TemporaryRegister.CreateAsync(new SqliteStore(file.Path)))
        {
            VendorId id = await first.AddAsync("株式会社みどり印刷");
            await first.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), past));

            // As the first edition left it: a table of what runs out, in which this one is missing.
            file.Query("CREATE TABLE registry_certification (VendorId TEXT NOT NULL, CertificationId TEXT NOT NULL, Expires TEXT NOT NULL, PRIMARY KEY (VendorId, CertificationId))");
            file.Query("DELETE FROM registry_migrations WHERE MigrationId LIKE '%WatchRenewed' OR MigrationId LIKE '%DropCertifications'");
            await first.Register.InitialiseAsync();
            (await first.Register.CertificationsExpiringAsync(new DateOnly(2026, 11, 20))).ShouldHaveSingleItem().Certification.Id.ShouldBe(past.Id);
            file.Query("SELECT name FROM sqlite_master WHERE name = 'registry_certification'").ShouldBeEmpty();
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Store_WhoseUpgradeWasKilled_IsUpgradedAtTheNextStart()
    {
        using StoreFile file = new();
        file.Query("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        file.Query("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01 00:00:00.1234567+00:00')""");
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(new SqliteStore(file.Path));
        await store.AddAsync("株式会社みどり印刷");
        file.Query("""SELECT * FROM "__EFMigrationsLock" """).ShouldBeEmpty();
    }

    protected override ServiceProvider Services(StoreAddress store) =>
        new ServiceCollection().AddLogging().AddRegistry(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IVendorRegistry>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<RegistryContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((RegistryContext)db).BeginWriteAsync(CancellationToken.None);
}
