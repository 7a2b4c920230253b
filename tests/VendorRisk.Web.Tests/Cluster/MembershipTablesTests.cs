using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Runtime.MembershipService;
using VendorRisk.Testing;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>The tables and statements as Orleans' own provider uses them.</summary>
public class MembershipTablesTests
{
    private const string Cluster = "minato";
    private static readonly DateTime Noon = new(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, OnPostgres]
    public async Task Prepare_ByManyNodesAtOnce_AndAgain_GivesTheSame(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MembershipTables.PrepareAsync(database.Address, Cluster, CancellationToken.None)));
        await MembershipTables.PrepareAsync(database.Address, Cluster, CancellationToken.None);
        database.Query("SELECT count(*) FROM orleansquery").ShouldBe([$"{MembershipQueries.All.Count}"]);
    }

    [Theory, OnPostgres]
    public async Task Prepare_LiesInTheSchemaThatTheConnectionNames(TestServer server)
    {
        using PostgresDatabase database = new();
        await MembershipTables.PrepareAsync(StoreAddress.Postgres(database.ConnectionString + ";Search Path=office_1"), Cluster, CancellationToken.None);
        database.Query("SELECT DISTINCT schemaname FROM pg_tables WHERE tablename LIKE 'orleans%'").ShouldBe(["office_1"], server.ToString());
    }

    [Theory, OnPostgres]
    public async Task Node_Joins_AndOnlyWhoHasSeenTheNewestVersionChangesSomething(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        IMembershipTable table = await TableAsync(database);
        TableVersion seen = (await table.ReadAllAsync()).Version;
        MembershipEntry first = Entry(1);
        MembershipEntry second = Entry(2);

        (await table.InsertRowAsync(first, seen.Next())).ShouldBeTrue();
        (await table.InsertRowAsync(second, seen.Next())).ShouldBeFalse("somebody else changed the table meanwhile");
        TableVersion now = (await table.ReadAllAsync()).Version;
        (await table.InsertRowAsync(first, now.Next())).ShouldBeFalse("it is there already");
        (await table.InsertRowAsync(second, now.Next())).ShouldBeTrue();

        MembershipTableData all = await table.ReadAllAsync();
        all.Members.Select(member => member.Item1.SiloAddress).ShouldBe([first.SiloAddress, second.SiloAddress], ignoreOrder: true);
        MembershipEntry read = (await table.ReadRowAsync(first.SiloAddress)).Members.ShouldHaveSingleItem().Item1;
        (read.SiloName, read.HostName, read.Status, read.StartTime, read.IAmAliveTime).ShouldBe((first.SiloName, first.HostName, first.Status, first.StartTime, first.IAmAliveTime));
    }

    [Theory, OnPostgres]
    public async Task Database_ThatNodesOfAnotherNameUse_IsRefused_UntilTheyAreGone(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        IMembershipTable table = await TableAsync(database);
        MembershipEntry node = Entry(1);
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        (node.Status, node.IAmAliveTime) = (SiloStatus.Active, now);
        (await table.InsertRowAsync(node, (await table.ReadAllAsync()).Version.Next())).ShouldBeTrue();

        await MembershipTables.PrepareAsync(database.Address, Cluster, CancellationToken.None);
        (await Should.ThrowAsync<StartupException>(() => MembershipTables.PrepareAsync(database.Address, "elsewhere", CancellationToken.None))).Message.ShouldContain(Cluster);

        node.IAmAliveTime = now - TimeSpan.FromMinutes(1);
        await table.UpdateIAmAliveAsync(node, CancellationToken.None);
        await MembershipTables.PrepareAsync(database.Address, "elsewhere", CancellationToken.None);
    }

    [Theory, OnPostgres]
    public async Task Node_IsSuspected_DeclaredDead_AndCleanedUp(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        IMembershipTable table = await TableAsync(database);
        MembershipEntry dead = Entry(1);
        MembershipEntry alive = Entry(2);
        await table.InsertRowAsync(dead, (await table.ReadAllAsync()).Version.Next());
        await table.InsertRowAsync(alive, (await table.ReadAllAsync()).Version.Next());

        MembershipTableData before = await table.ReadAllAsync();
        dead.Status = SiloStatus.Dead;
        dead.AddSuspector(alive.SiloAddress, Noon);
        (await table.UpdateRowAsync(dead, before.Version.VersionEtag, before.Version)).ShouldBeTrue();
        (await table.UpdateRowAsync(dead, before.Version.VersionEtag, before.Version)).ShouldBeFalse("the version is an old one by now");
        MembershipEntry read = (await table.ReadRowAsync(dead.SiloAddress)).Members.ShouldHaveSingleItem().Item1;
        read.Status.ShouldBe(SiloStatus.Dead);
        read.SuspectTimes.ShouldHaveSingleItem().Item1.ShouldBe(alive.SiloAddress);

        alive.IAmAliveTime = Noon.AddMinutes(5);
        await table.UpdateIAmAliveAsync(alive);
        (await table.ReadRowAsync(alive.SiloAddress)).Members.ShouldHaveSingleItem().Item1.IAmAliveTime.ShouldBe(Noon.AddMinutes(5));
        await table.DeleteMembershipTableEntriesAsync(Cluster);
        (await table.ReadAllAsync()).Members.ShouldBeEmpty();
    }

    private static async Task<IMembershipTable> TableAsync(TestStore database)
    {
        await MembershipTables.PrepareAsync(database.Address, Cluster, CancellationToken.None);
        AdoNetClusteringTable table = new(
            new Nothing(),
            Options.Create(new ClusterOptions { ClusterId = Cluster, ServiceId = Cluster }),
            Options.Create(new AdoNetClusteringSiloOptions { Invariant = "Npgsql", ConnectionString = database.Address.ConnectionString + ";Pooling=false" }),
            NullLogger<AdoNetClusteringTable>.Instance);
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        return table;
    }

    private static MembershipEntry Entry(int number) => new()
    {
        SiloAddress = SiloAddress.New(new IPEndPoint(IPAddress.Parse($"10.0.0.{number}"), 11111), number),
        SiloName = $"node{number}",
        HostName = $"host{number}",
        Status = SiloStatus.Active,
        StartTime = Noon,
        IAmAliveTime = Noon,
        SuspectTimes = [],
    };

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
