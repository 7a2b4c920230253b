using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>Two nodes in one process: the whole composition twice, over one database and a data folder each. They run no workers: a test says when something follows.</summary>
internal sealed class TwoNodes : IAsyncDisposable
{
    private readonly PostgresDatabase database = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-two-");

    private TwoNodes()
    {
        Here = Node("here");
        There = Node("there");
    }

    public ServiceProvider Here { get; }

    public ServiceProvider There { get; }

    public static async Task<TwoNodes> StartAsync()
    {
        TwoNodes nodes = new();
        foreach (ServiceProvider node in new[] { nodes.Here, nodes.There })
        {
            await node.GetRequiredService<StoreStartup>().RunAsync(CancellationToken.None);
            await node.PrepareClusterAsync(nodes.database.Address, CancellationToken.None);
        }

        return nodes;
    }

    public List<string> Query(string sql) => database.Query(sql);

    public async ValueTask DisposeAsync()
    {
        await Here.DisposeAsync();
        await There.DisposeAsync();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private ServiceProvider Node(string name)
    {
        DataDirectory data = new(Path.Combine(folder.FullName, name));
        data.Prepare();
        IServiceCollection services = new ServiceCollection().AddLogging().AddLocalization()
            .AddVendorRisk(data, new CurrentActor(TemporaryProduct.Actor), new StoreSettings(database.Address, "試験の保存先")).AddPages();
        services.AddCluster(new ClusterSettings { Enabled = true }, data.Keys);
        return services.BuildServiceProvider();
    }
}
