using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

/// <summary>A library over a data folder of its own, with one shipped plugin; started anew as often as a test likes.</summary>
/// <param name="server">The store's server.</param>
/// <param name="beside">Another node whose store this one shares; null for a store of its own.</param>
internal sealed class TemporaryLibrary(TestServer server, TemporaryLibrary? beside = null) : IAsyncDisposable
{
    private readonly TestStore _store = beside?._store ?? TestStore.On(server);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("library");
    private readonly TestPlugins _shipped = new TestPlugins().WithRule("Shipped", "return RuleResult.Nothing;", "cloud.shipped");
    private ServiceProvider _services = null!;

    public TestPlugins Offered { get; } = new();

    public string Installed => Path.Combine(_data.FullName, "packs");

    public string? KeysFolder { get; init; }

    public IPackLibrary Packs => _services.GetRequiredService<IPackLibrary>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Assessor Assessor => _services.GetRequiredService<Assessor>();

    /// <summary>Opens the store anew, as another start of the host does, or a command beside it that only follows.</summary>
    public async Task<TemporaryLibrary> StartAsync(bool follows = false)
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        ServiceCollection services = new();
        services.AddLogging();
        IVendorRegistry registry = Substitute.For<IVendorRegistry>();
        registry.SnapshotAsync(Arg.Any<CancellationToken>()).Returns(new RegisterSnapshot(0, []));
        services.AddSingleton(registry);
        services.AddEngagements(_ => _store.Address);
        services.AddScoring(
            _ => new ScoringOptions
            {
                PluginsFolder = _shipped.Folder.FullName,
                InstalledFolder = Installed,
                AllowedKeysFolder = KeysFolder,
                Shared = beside is not null,
                HardLimit = TimeSpan.FromSeconds(20),
                WorkerHeapLimit = 64 * 1024 * 1024,
            },
            _ => _store.Address);
        _services = services.BuildServiceProvider();
        await Get<IEngagementBook>().InitialiseAsync();
        await Get<IAssessmentBook>().InitialiseAsync();
        await (follows ? Packs.FollowAsync() : Packs.InitialiseAsync());
        return this;
    }

    /// <summary>A plugin with one rule, put into a ZIP file as it would be handed on.</summary>
    public string Zip(string id, string body, string version = "1.0.0", string rule = "paper.example", Action<string>? spoil = null)
    {
        string folder = $"{id}-{version}";
        Offered.With(id, TestPlugins.PackSource(id, rule, body), version: version, folder: folder);
        string place = Path.Combine(Offered.Folder.FullName, folder);
        spoil?.Invoke(place);
        string zip = Path.Combine(_data.FullName, $"{Guid.NewGuid():N}.zip");
        ZipFile.CreateFromDirectory(place, zip);
        return zip;
    }

    public Task<PackChange> InstallAsync(string path) => Packs.InstallAsync(new InstallPack(path, By()));

    /// <summary>Installs and activates what must be good.</summary>
    public async Task<long> ActivateAsync(string path)
    {
        PackChange.Saved installed = (await InstallAsync(path)).ShouldBeOfType<PackChange.Saved>();
        return (await Packs.ActivateAsync(new ChangePack(installed.Id, installed.Revision, By(), installed.Version))).ShouldBeOfType<PackChange.Saved>().Revision;
    }

    /// <summary>Asks the store past the library.</summary>
    public List<string> Query(string sql) => _store.Query(sql);

    public async Task<PackEntry> EntryAsync(string id) => (await Packs.ListAsync()).Single(e => e.Id == id);

    public static ChangeOrigin By(string who = "佐藤") => new(Guid.NewGuid(), who, "試験のため");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (beside is null)
        {
            _store.Dispose();
        }

        _shipped.Dispose();
        Offered.Dispose();
        _data.Delete(recursive: true);
    }
}
