using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests;

/// <summary>The whole composition over a data folder that is thrown away.</summary>
internal sealed class TemporaryProduct : IAsyncDisposable
{
    /// <summary>Who acts unless a test says otherwise.</summary>
    public const string Actor = "健康課 鈴木";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-web-");
    private readonly ServiceProvider services;

    public TemporaryProduct()
    {
        services = new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(new DataDirectory(folder.FullName), new CurrentActor(Actor)).AddPages().BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Something that is not registered, over what is.</summary>
    public T Make<T>(params object[] parts) => ActivatorUtilities.CreateInstance<T>(services, parts);

    /// <summary>A desk at which somebody else sits.</summary>
    public T GetFor<T>(string actor) => ActivatorUtilities.CreateInstance<T>(services, new CurrentActor(actor));

    /// <param name="prepare">What is to lie in the data folder before the start.</param>
    public static async Task<TemporaryProduct> StartedAsync(Action<string>? prepare = null)
    {
        TemporaryProduct product = new();
        prepare?.Invoke(product.folder.FullName);
        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);
        return product;
    }

    /// <summary>Lets follow what follows from the changes so far, as the workers do beside the pages.</summary>
    public Task SettleAsync() => Get<ICatchUp>().RunAsync();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
