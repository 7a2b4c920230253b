using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Differences;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Tests.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Storage;

/// <summary>Engagements and Scoring over a store of their own, with an empty register and one plugin, whose rule finds something up to the end of 2026.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestPlugins _plugins = new TestPlugins().WithRule("Test", "return context.AsOf.Year > 2026 ? RuleResult.Nothing : RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));");

    private TemporaryStore(TestStore file)
    {
        File = file;
        ServiceCollection services = new();
        services.AddLogging();
        services.AddRegistry(_ => File.Address);
        services.AddEngagements(_ => File.Address);
        services.AddScoring(_ => new ScoringOptions { PluginsFolder = _plugins.Folder.FullName, HardLimit = TimeSpan.FromSeconds(20) }, _ => File.Address);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestStore File { get; }

    public IEngagementBook Engagements => _services.GetRequiredService<IEngagementBook>();

    public IAssessmentBook Assessments => _services.GetRequiredService<IAssessmentBook>();

    public IPolicyBook Policies => _services.GetRequiredService<IPolicyBook>();

    public IAssessmentReplays Replays => _services.GetRequiredService<IAssessmentReplays>();

    public IAssessmentDifferences Differences => _services.GetRequiredService<IAssessmentDifferences>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IAssessor Assessor => _services.GetRequiredService<IAssessor>();

    public static Task<TemporaryStore> CreateAsync(TestServer server) => CreateAsync(TestStore.On(server));

    public static async Task<TemporaryStore> CreateAsync(TestStore file)
    {
        TemporaryStore store = new(file);
        await store.Get<IVendorRegistry>().InitialiseAsync();
        await store.Engagements.InitialiseAsync();
        await store.Assessments.InitialiseAsync();
        await store.Policies.InitialiseAsync();
        return store;
    }

    public async Task<EngagementId> OpenAsync(EngagementFacts facts, bool sample = false) =>
        (await Engagements.CreateAsync(new CreateEngagement(facts, null, By(), sample))).ShouldBeOfType<ChangeResult.Saved>().Id;

    public async Task<ImmutableArray<OutboxRow>> RegistryNewsAsync() =>
        await _services.GetServices<IOutbox>().Single(o => o.Name == VendorNews.Outbox).NextAsync("test", 1000, CancellationToken.None);

    /// <summary>How many statements Scoring's store was asked meanwhile.</summary>
    public async Task<int> StatementsAsync(Func<Task> work)
    {
        int count = 0;
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(new Statements(File.Name, () => count++));
        await work();
        return count;
    }

    public static ChangeOrigin By() => new(Guid.NewGuid(), "山田", "試験のため");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _plugins.Dispose();
        File.Dispose();
    }
}
