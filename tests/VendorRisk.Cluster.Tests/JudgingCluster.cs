using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Configuration;
using Orleans.TestingHost;
using VendorRisk.Engagements;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Testing;

namespace VendorRisk.Cluster.Tests;

/// <summary>Silos that judge over one store, each by a rule of its own that counts, and a caller that is none of them.</summary>
internal sealed class JudgingCluster : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 4, 1);

    private readonly ServiceProvider _direct;
    private readonly InProcessTestCluster _silos;
    private readonly ConcurrentDictionary<string, GatedRule> _rules = new();
    private readonly string? _odd;

    private JudgingCluster(TestStore store, short silos, string? odd)
    {
        Store = store;
        _odd = odd;
        _direct = Modules(new ServiceCollection().AddLogging(), "direct").BuildServiceProvider();
        InProcessTestClusterBuilder builder = new(silos);
        builder.ConfigureSilo((options, silo) =>
        {
            Modules(silo.Services, options.SiloName).AddVendorGrains().AddEngagementGrains().AddJudgingGrains();
            silo.Configure<ClusterMembershipOptions>(membership =>
            {
                membership.ProbeTimeout = TimeSpan.FromMilliseconds(500);
                membership.NumMissedProbesLimit = 2;
                membership.NumVotesForDeathDeclaration = 1;
                membership.TableRefreshTimeout = TimeSpan.FromSeconds(1);
            });
        });
        builder.ConfigureClient(client => Modules(client.Services, "client").AddVendorGrains().AddEngagementGrains().AddJudgingGrains());
        _silos = builder.Build();
    }

    public TestStore Store { get; }

    /// <summary>Open unless a test holds the rules up.</summary>
    public ManualResetEventSlim Gate { get; } = new(initialState: true);

    public IReadOnlyList<InProcessSiloHandle> Silos => _silos.Silos;

    /// <param name="server">The stores' server.</param>
    /// <param name="silos">How many silos.</param>
    /// <param name="odd">The name of a silo whose plugin is of another build.</param>
    public static async Task<JudgingCluster> StartAsync(TestServer server, short silos, string? odd = null)
    {
        JudgingCluster cluster = new(TestStore.On(server), silos, odd);
        await cluster.Stored<IVendorRegistry>().InitialiseAsync();
        await cluster.Stored<IEngagementBook>().InitialiseAsync();
        await cluster.Stored<IAssessmentBook>().InitialiseAsync();
        await cluster.Stored<IPolicyBook>().InitialiseAsync();
        await cluster._silos.DeployAsync();
        return cluster;
    }

    /// <summary>A face as a caller outside the silos has it.</summary>
    public T Get<T>()
        where T : notnull => _silos.Client.ServiceProvider.GetRequiredService<T>();

    /// <summary>A face over the store alone, with the threads of this process.</summary>
    public T Stored<T>()
        where T : notnull => _direct.GetRequiredService<T>();

    /// <summary>How often a silo's rule was begun.</summary>
    public int RunsOf(InProcessSiloHandle silo) => _rules.TryGetValue(silo.Name, out GatedRule? rule) ? rule.Runs : 0;

    /// <summary>How often the rules of all silos that ever were have been begun.</summary>
    public int Runs => _rules.Where(r => r.Key is not "direct" and not "client").Sum(r => r.Value.Runs);

    /// <summary>How often the caller judged by itself.</summary>
    public int OwnRuns => _rules.TryGetValue("client", out GatedRule? rule) ? rule.Runs : 0;

    public async Task OpenAsync(int engagements)
    {
        for (int i = 1; i <= engagements; i++)
        {
            (await Stored<IEngagementBook>().CreateAsync(new CreateEngagement(Papers.Facts($"案件{i}"), null, Papers.By()))).ShouldBeOfType<ChangeResult.Saved>();
        }
    }

    /// <summary>Ends a silo without a word to the others.</summary>
    public Task KillAsync(InProcessSiloHandle silo) => _silos.KillSiloAsync(silo);

    public async ValueTask DisposeAsync()
    {
        Gate.Set();
        await _silos.DisposeAsync();
        await _direct.DisposeAsync();
        Store.Dispose();
        Gate.Dispose();
    }

    private IServiceCollection Modules(IServiceCollection services, string name) => services
        .AddRegistry(_ => Store.Address)
        .AddEngagements(_ => Store.Address)
        .AddScoring(_ => new ScoringOptions { PluginsFolder = "" }, _ => Store.Address)
        .Replace(ServiceDescriptor.Singleton(_ => AssessorOf(name)));

    private Assessor AssessorOf(string name)
    {
        GatedRule rule = _rules.GetOrAdd(name, _ => new GatedRule(Gate));
        LoadedPack pack = new(new PackStamp("Test", "1.0.0", name == _odd ? "odd" : ""), [new LoadedRule(rule, rule.Descriptor, "Test")]);
        return new Assessor(new RulesInForce(
            PackHost.Of(pack), PolicyReader.Default(), new ScoringOptions { PluginsFolder = "", HardLimit = TimeSpan.FromMinutes(5) }, NullLoggerFactory.Instance));
    }
}
