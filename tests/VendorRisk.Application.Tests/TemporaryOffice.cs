using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.Monitoring;
using VendorRisk.Papers;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Testing;

namespace VendorRisk.Application.Tests;

/// <summary>All modules and use cases over a store that is thrown away.</summary>
internal sealed class TemporaryOffice : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-application-");
    private readonly bool rules;
    private ServiceProvider services;

    private TemporaryOffice(bool rules)
    {
        this.rules = rules;
        services = Started();
    }

    /// <summary>Who acts unless a test says otherwise.</summary>
    public static Actor Actor { get; } = Actor.Operator("健康課 鈴木");

    public static Actor Other { get; } = Actor.Operator("総務課 佐藤");

    public IEngagementBook Engagements => Get<IEngagementBook>();

    public IVendorRegistry Registry => Get<IVendorRegistry>();

    public IAssessmentBook Assessments => Get<IAssessmentBook>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public object Get(Type service) => services.GetRequiredService(service);

    /// <param name="rules">Whether the product's rules are there; without any, no assessment is complete.</param>
    public static async Task<TemporaryOffice> OpenAsync(bool rules = true)
    {
        TemporaryOffice office = new(rules);
        await office.Registry.InitialiseAsync();
        await office.Engagements.InitialiseAsync();
        await office.Assessments.InitialiseAsync();
        await office.Get<IPolicyBook>().InitialiseAsync();
        await office.Get<IPackLibrary>().InitialiseAsync();
        await office.Get<IAlertBoard>().InitialiseAsync();
        await office.Get<ITemplateBook>().InitialiseAsync();
        await office.Get<ISafeguardCorrections>().InitialiseAsync();
        await office.Get<IPeople>().InitialiseAsync();
        return office;
    }

    /// <summary>A draft of a paper.</summary>
    public PaperDraft Draft(string words = DraftPaper.Words, VersionTarget? target = null, params FactsEdit[] edits) => Draft("案.txt", Encoding.UTF8.GetBytes(words), target, edits);

    public PaperDraft Draft(string name, byte[] content, VersionTarget? target = null, params FactsEdit[] edits) => new()
    {
        CommandId = Guid.NewGuid(),
        Why = "点検のため",
        FileName = name,
        Content = content,
        Reading = Get<IPaperReader>().Read(content, name),
        Target = target,
        Edits = [.. edits],
    };

    /// <summary>An engagement that was taken in.</summary>
    public async Task<SavedEngagement> EngagementAsync(params FactsEdit[] edits) => (await Get<TakeInPaper>().RunAsync(Actor, Draft(edits: edits))).ShouldBeSaved();

    /// <summary>A vendor that was registered.</summary>
    public async Task<SavedVendor> VendorAsync(string name = "みどり印刷株式会社") =>
        (await Get<RegisterVendor>().RunAsync(Actor, new VendorRegistration(Guid.NewGuid(), "登録のため", new VendorId(Guid.NewGuid()), name))).ShouldBeSaved();

    /// <summary>Lets follow what follows from the changes so far, as the workers do beside the pages.</summary>
    public Task SettleAsync() => Get<ICatchUp>().RunAsync();

    /// <summary>Goes on as after a kill: what the process had in memory is gone, and nothing that waited was delivered.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Started();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private ServiceProvider Started()
    {
        StoreAddress store = StoreAddress.Sqlite($"Data Source={Path.Combine(folder.FullName, "vendorrisk.db")}");
        string plugins = rules ? Path.Combine(AppContext.BaseDirectory, "plugins") : folder.CreateSubdirectory("none").FullName;
        return new ServiceCollection().AddLogging()
            .AddRegistry(_ => store).AddEngagements(_ => store).AddLearning(_ => store).AddPapers().AddExports(_ => store).AddMonitoring(_ => store).AddPeople(_ => store)
            .AddScoring(_ => new ScoringOptions { PluginsFolder = plugins, InstalledFolder = Path.Combine(folder.FullName, "packs") }, _ => store)
            .AddApplication()
            .AddSingleton(Substitute.For<IJobBoard>())
            .BuildServiceProvider();
    }
}
