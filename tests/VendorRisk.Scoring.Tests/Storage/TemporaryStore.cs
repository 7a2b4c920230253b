using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Tests.Packs;

namespace VendorRisk.Scoring.Tests.Storage;

/// <summary>Engagements and Scoring over a store file of their own, with an empty register and one plugin.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestPlugins _plugins = new TestPlugins().WithRule("Test", "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));");
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vendorrisk-{Guid.NewGuid():N}.db");

    private TemporaryStore()
    {
        IVendorRegistry registry = Substitute.For<IVendorRegistry>();
        registry.ResolveAsync(Arg.Any<string>(), Arg.Any<CancellationToken>())
            .Returns(call => new VendorResolution(ResolutionKind.None, call.Arg<string>(), [], "登録がありません。"));
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(registry);
        services.AddEngagements(_ => $"Data Source={_file}");
        services.AddScoring(_ => new ScoringOptions { PluginsFolder = _plugins.Folder.FullName, HardLimit = TimeSpan.FromSeconds(20) }, _ => $"Data Source={_file}");
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public IEngagementBook Engagements => _services.GetRequiredService<IEngagementBook>();

    public IAssessmentBook Assessments => _services.GetRequiredService<IAssessmentBook>();

    public IAssessor Assessor => _services.GetRequiredService<IAssessor>();

    public static async Task<TemporaryStore> CreateAsync()
    {
        TemporaryStore store = new();
        await store.Engagements.InitialiseAsync();
        await store.Assessments.InitialiseAsync();
        await store.Assessments.InitialiseAsync();
        return store;
    }

    public async Task<EngagementId> OpenAsync(EngagementFacts facts, bool sample = false) =>
        (await Engagements.CreateAsync(new CreateEngagement(facts, null, By(), sample))).ShouldBeOfType<ChangeResult.Saved>().Id;

    public static ChangeContext By() => new(Guid.NewGuid(), "山田", "試験のため");

    public void Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={_file}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constant text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _plugins.Dispose();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + suffix);
        }
    }
}
