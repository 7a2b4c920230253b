using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Cluster.Tests;

/// <summary>Silos over one store, and a caller that is none of them, so that every call crosses a border.</summary>
internal sealed class TemporaryCluster : IAsyncDisposable
{
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(5);
    private readonly TestStore _store;
    private readonly ServiceProvider _direct;
    private readonly InProcessTestCluster _silos;

    private TemporaryCluster(TestStore store, short silos)
    {
        _store = store;
        _direct = Modules(new ServiceCollection().AddLogging()).BuildServiceProvider();
        InProcessTestClusterBuilder builder = new(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            Modules(silo.Services).AddVendorGrains().AddEngagementGrains();
            silo.Configure<ClusterMembershipOptions>(membership =>
            {
                // A silo that is killed is missed within two seconds, so that a test need not wait for the default half minute.
                membership.ProbeTimeout = TimeSpan.FromMilliseconds(500);
                membership.NumMissedProbesLimit = 2;
                membership.NumVotesForDeathDeclaration = 1;
                membership.TableRefreshTimeout = TimeSpan.FromSeconds(1);
            });
            silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = Answer);
        });
        builder.ConfigureClient(client =>
        {
            Modules(client.Services).AddVendorGrains().AddEngagementGrains();
            client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = Answer);
        });
        _silos = builder.Build();
    }

    /// <summary>The faces as a caller outside the silos has them.</summary>
    public IVendorRegistry Vendors => _silos.Client.ServiceProvider.GetRequiredService<IVendorRegistry>();

    public IEngagementBook Engagements => _silos.Client.ServiceProvider.GetRequiredService<IEngagementBook>();

    public IMeetingBook Meetings => _silos.Client.ServiceProvider.GetRequiredService<IMeetingBook>();

    /// <summary>The faces over the store alone: what was really written.</summary>
    public IVendorRegistry StoredVendors => _direct.GetRequiredService<IVendorRegistry>();

    public IEngagementBook StoredEngagements => _direct.GetRequiredService<IEngagementBook>();

    public TestStore Store => _store;

    public static async Task<TemporaryCluster> StartAsync(short silos = 2, TestServer server = TestServer.Sqlite)
    {
        TemporaryCluster cluster = new(TestStore.On(server), silos);
        await cluster.StoredVendors.InitialiseAsync();
        await cluster.StoredEngagements.InitialiseAsync();
        await cluster._silos.DeployAsync();
        return cluster;
    }

    /// <summary>Ends one silo without a word to the others, and starts another in its place.</summary>
    public async Task ReplaceAsync(Random chance)
    {
        await _silos.KillSiloAsync(_silos.Silos[chance.Next(_silos.Silos.Count)]);
        await _silos.StartAdditionalSiloAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _silos.DisposeAsync();
        await _direct.DisposeAsync();
        _store.Dispose();
    }

    private IServiceCollection Modules(IServiceCollection services) => services.AddRegistry(_ => _store.Address).AddEngagements(_ => _store.Address);
}
