using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.LogCheck.Checking;
using VendorRisk.LogCheck.Reading;
using VendorRisk.Monitoring;
using VendorRisk.Papers;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.LogCheck.Tests;

/// <summary>The modules over a store that is thrown away, after some work.</summary>
internal sealed class RecordedOffice : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-logcheck-");
    private readonly ServiceProvider _services;

    private RecordedOffice(TestStore store)
    {
        Store = store;
        _services = new ServiceCollection().AddLogging()
            .AddRegistry(_ => store.Address).AddEngagements(_ => store.Address).AddLearning(_ => store.Address).AddPapers().AddExports(_ => store.Address)
            .AddMonitoring(_ => store.Address).AddPeople(_ => store.Address)
            .AddScoring(_ => new ScoringOptions { PluginsFolder = _folder.CreateSubdirectory("none").FullName, InstalledFolder = _folder.CreateSubdirectory("packs").FullName }, _ => store.Address)
            .AddApplication()
            .AddSingleton(Substitute.For<IJobBoard>())
            .BuildServiceProvider();
    }

    public static Actor Actor { get; } = Actor.Operator("健康課 鈴木");

    public TestStore Store { get; }

    /// <summary>What the LogCheck of this store is given.</summary>
    public string StoreArgument => Store.Address.IsPostgres ? Store.Address.ConnectionString : Store.Name;

    public EngagementId Engagement { get; private set; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>An office with tables and nothing in them but what the product brings along.</summary>
    public static async Task<RecordedOffice> OpenAsync(TestStore store)
    {
        RecordedOffice office = new(store);
        await office.InitialiseAsync();
        return office;
    }

    /// <summary>An office in which a paper was taken in, corrected and decided on, and people and vendors were entered.</summary>
    public static async Task<RecordedOffice> WorkedInAsync(TestStore store)
    {
        RecordedOffice office = await OpenAsync(store);
        await office.WorkAsync("案.txt", DraftPaper.Words);
        return office;
    }

    public async Task InitialiseAsync()
    {
        await Get<IVendorRegistry>().InitialiseAsync();
        await Get<IEngagementBook>().InitialiseAsync();
        await Get<IAssessmentBook>().InitialiseAsync();
        await Get<IPolicyBook>().InitialiseAsync();
        await Get<IPackLibrary>().InitialiseAsync();
        await Get<IAlertBoard>().InitialiseAsync();
        await Get<ITemplateBook>().InitialiseAsync();
        await Get<ISafeguardCorrections>().InitialiseAsync();
        await Get<IPeople>().InitialiseAsync();
    }

    /// <summary>A piece of work that touches most tables.</summary>
    public async Task WorkAsync(string name, string words, bool sample = false)
    {
        byte[] content = Encoding.UTF8.GetBytes(words);
        Outcome<SavedEngagement> saved = await Get<TakeInPaper>().RunAsync(Actor, new PaperDraft
        {
            CommandId = Guid.NewGuid(), Why = "点検のため", FileName = name, Content = content, Reading = Get<IPaperReader>().Read(content, name), Sample = sample,
        });
        Engagement = saved.ShouldBeOfType<Outcome<SavedEngagement>.Saved>(saved.ToString()).Value.Id;
        await Get<Application.RegisterVendor>().RunAsync(Actor, new VendorRegistration(Guid.NewGuid(), "登録のため", new VendorId(Guid.NewGuid()), $"みどり印刷{name}株式会社"));
        IEngagementBook book = Get<IEngagementBook>();
        long revision = (await book.RevisionAsync(Engagement))!.Value;
        await book.RecordConsentAsync(new Engagements.RecordConsent(Engagement, revision, "あおば配送株式会社", new DateOnly(2026, 4, 1), "健発第1号", Actor.Does(Guid.NewGuid(), "承諾")));
        (await book.RecordDecisionAsync(new RecordDecision(
            Engagement, revision + 1, 1, DecisionOutcome.ApprovedWithConditions, JapanClock.DateOf(TimeProvider.System.GetUtcNow()), "年1回の調査", Actor.Does(Guid.NewGuid(), "議決")))).ShouldBeOfType<ChangeResult.Saved>();
        await Get<ICatchUp>().RunAsync();
        await Get<IPeople>().AddAsync(
            new NewPerson($"suzuki.{Guid.NewGuid():N}"[..20], "鈴木", "correct horse battery", [new Post(Role.Procurement, "健康課", new DateOnly(2026, 4, 1))]), Actor.Does(Guid.NewGuid(), "着任"));
        await Get<NoteAct>().RunAsync("鈴木", null, PeopleEvent.Viewed, "/engagements/1/paper", "検診の案内");
    }

    /// <summary>What the check finds.</summary>
    public async Task<IReadOnlyList<ModuleReport>> CheckAsync()
    {
        await using DatabaseStore read = await DatabaseStore.OpenAsync(StoreArgument, CancellationToken.None);
        return await LogVerification.RunAsync(read, CancellationToken.None);
    }

    public async Task<ImmutableArray<string>> ProblemsAsync() => [.. (await CheckAsync()).SelectMany(report => report.Problems).Select(problem => problem.ToString())];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
