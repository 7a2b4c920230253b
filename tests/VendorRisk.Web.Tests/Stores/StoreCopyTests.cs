using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Testing;
using VendorRisk.Web.CommandLine;
using VendorRisk.Web.CommandLine.Stores;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Stores;

public sealed class StoreCopyTests : IDisposable
{
    private const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%!_migrations' ESCAPE '!' AND name <> '__EFMigrationsLock' ORDER BY 1";
    private readonly DirectoryInfo _back = Directory.CreateTempSubdirectory("vendorrisk-back-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _back.Delete(recursive: true);
    }

    [Theory, OnPostgres]
    public async Task Copy_ToPostgresAndBack_GivesTheSameRows_AndEverythingReplays(TestServer server)
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.SettleAsync();
        DataDirectory here = product.Get<DataDirectory>();
        using PostgresDatabase database = new();

        (await CopyAsync(here, database, fromPostgres: false)).ShouldBe((ExitStatus.Done, ""), server.ToString());
        await EverythingReplaysAsync(here, database);
        DataDirectory back = new(_back.FullName);
        (await CopyAsync(back, database, fromPostgres: true)).ShouldBe((ExitStatus.Done, ""));

        StoreFile first = new(here.Store);
        StoreFile last = new(back.Store);
        List<string> tables = first.Query(Tables);
        tables.Count.ShouldBeGreaterThan(25);
        last.Query(Tables).ShouldBe(tables);
        foreach (string table in tables)
        {
            last.Query($"SELECT * FROM {table} ORDER BY 1, 2").ShouldBe(first.Query($"SELECT * FROM {table} ORDER BY 1, 2"), table);
        }
    }

    [Theory, OnPostgres]
    public async Task Copy_IntoAStoreInUse_IsRefused_AndChangesNothing(TestServer server)
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        DataDirectory here = product.Get<DataDirectory>();
        using PostgresDatabase database = new();
        await CopyAsync(here, database, fromPostgres: false);
        List<string> before = database.Query("SELECT count(*) FROM registry_audit");

        (int status, string said) = await CopyAsync(here, database, fromPostgres: false);

        status.ShouldBe(ExitStatus.NotRead, server.ToString());
        said.ShouldContain("既に記録があります");
        database.Query("SELECT count(*) FROM registry_audit").ShouldBe(before);
    }

    [Theory, OnPostgres]
    public async Task Copy_BesideARunningHost_IsRefused(TestServer server)
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        DataDirectory here = product.Get<DataDirectory>();
        using PostgresDatabase database = new();
        using StoreLock host = StoreLock.ForHost(here);

        (int status, string said) = await CopyAsync(here, database, fromPostgres: false);

        status.ShouldBe(ExitStatus.NotRead, server.ToString());
        said.ShouldContain("終わらせてから");
        database.Query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").ShouldBe(["0"]);
    }

    private static async Task<(int Status, string Errors)> CopyAsync(DataDirectory data, PostgresDatabase database, bool fromPostgres)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataDirectory.EnvironmentVariable] = data.Path,
            [StoreSettings.ConnectionString] = database.ConnectionString,
        }).Build();
        using StringWriter output = new();
        using StringWriter errors = new();
        int status = await new StoreCopyRun(output, errors).RunAsync(configuration, fromPostgres, CancellationToken.None);
        Npgsql.NpgsqlConnection.ClearAllPools(); // As at the end of the command's process.
        return (status, errors.ToString());
    }

    private static async Task EverythingReplaysAsync(DataDirectory data, PostgresDatabase database)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data, store: new StoreSettings(database.Address, "")).BuildServiceProvider();
        foreach (long sequence in await services.GetRequiredService<IAssessmentBook>().SequencesAsync())
        {
            (await services.GetRequiredService<IAssessmentReplays>().ReplayAsync(sequence)).ShouldNotBeNull().Same.ShouldBeTrue();
        }

        Npgsql.NpgsqlConnection.ClearAllPools();
    }
}
