using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.Monitoring;
using VendorRisk.Papers;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Web.Anchors;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Candidates;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Checklists;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Decisions;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Heatmap;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Incidents;
using VendorRisk.Web.Intake;
using VendorRisk.Web.Jobs;
using VendorRisk.Web.Loading;
using VendorRisk.Web.Meetings;
using VendorRisk.Web.Plugins;
using VendorRisk.Web.Policies;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Proposals;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Samples;
using VendorRisk.Web.Storage;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;
using VendorRisk.Web.Vendors.Importing;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web;

/// <summary>The one composition, shared by the web server and the command line.</summary>
internal static class VendorRiskServices
{
    /// <summary>Adds every module over one data folder.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="actor">Who acts; null for a command that changes nothing.</param>
    /// <param name="store">The store; null for the data folder's own.</param>
    /// <param name="profile">The office's words; null for the default profile's.</param>
    /// <param name="settings">Where whose plugins may be installed is said; null for the environment.</param>
    /// <param name="reading">How the processes are bounded that read papers; null to read them in this process.</param>
    public static IServiceCollection AddVendorRisk(this IServiceCollection services, DataDirectory data, CurrentActor? actor = null, StoreSettings? store = null, Profile? profile = null, IConfiguration? settings = null, ReadingBounds? reading = null)
    {
        profile ??= Profile.Default;
        store ??= StoreSettings.In(data);
        PluginSettings plugins = settings is null ? PluginSettings.FromEnvironment(data) : PluginSettings.Resolve(settings, data);
        services.AddSingleton(data);
        services.AddSingleton(store);
        services.AddSingleton(actor ?? new CurrentActor(CurrentActor.DefaultName));
        services.AddSingleton(TimeProvider.System);
        services.AddRegistry(_ => store.Address);
        services.AddEngagements(_ => store.Address);
        services.AddLearning(_ => store.Address);
        services.AddPapers(profile, reading);
        services.AddExports(_ => store.Address);
        services.AddScoring(
            provider => new ScoringOptions
            {
                PluginsFolder = Path.Combine(AppContext.BaseDirectory, "plugins"),
                RequireHashes = true,
                InstalledFolder = data.Packs,
                Office = new OfficeNames(profile.Office, profile.OfficeEnglish, profile.People),
                AllowedKeysFolder = plugins.KeysFolder,
                RequireIsolation = plugins.RequireIsolation,
                Shared = provider.GetService<ClusterSettings>() is { Enabled: true },
            },
            _ => store.Address);
        services.AddMonitoring(_ => store.Address);
        services.AddPeople(_ => store.Address);
        WebTables.Add(services, store.Address);
        services.AddSingleton<StoreTables>();
        services.AddApplication();
        services.AddSingleton<ClauseReview>();
        services.AddBackups(store);
        services.AddAnchors();
        return services;
    }

    /// <summary>Adds what the pages ask for, what runs once before the first page, and the jobs that run beside it.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<SampleLoader>();
        services.AddSingleton<StoreStartup>();
        services.AddSingleton<StoreUpgrade>();
        services.AddScoped<EngagementDesk>();
        services.AddScoped<HeatmapDesk>();
        services.AddSingleton<DraftShelf>().AddSingleton<IPaperCopies>(provider => provider.GetRequiredService<DraftShelf>());
        services.TryAddSingleton(new ResidentsSettings(Refuses: false));
        services.AddSingleton<ResidentsDesk>();
        services.AddSingleton<ReadingQueue>();
        services.TryAddSingleton(_ => new PersonLimits());
        services.AddScoped<PaperDesk>();
        services.AddScoped<AcceptDesk>();
        services.AddScoped<RecordDesk>();
        services.AddScoped<StoredDesk>();
        services.AddScoped<PurgeDesk>();
        services.AddScoped<NextYearDesk>();
        services.AddScoped<IntakeDesk>();
        services.AddScoped<LoadDesk>();
        services.AddScoped<CorrectionDesk>();
        services.AddScoped<ConflictDesk>();
        services.AddScoped<VersionDesk>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ConditionDesk>();
        services.AddScoped<MeetingDesk>();
        services.AddScoped<IncidentDesk>();
        services.AddScoped<AgendaDesk>();
        services.AddScoped<SubmissionDesk>();
        services.AddScoped<ImportSteps>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<MergeDesk>();
        services.AddScoped<VendorDesk>();
        services.AddScoped<VendorChanges>();
        services.AddScoped<VendorSaving>();
        services.AddScoped<EntryDesk>();
        services.AddScoped<NameDesk>();
        services.AddScoped<FollowUpDesk>();
        services.AddScoped<PluginDesk>();
        services.AddScoped<RegisterTables>();
        services.AddScoped<PaperQuotes>();
        services.AddTransient<SheetTexts>();
        services.AddScoped<ExportDesk>();
        services.AddScoped<ChecklistTaking>();
        services.AddScoped<PolicyDesk>();
        services.AddScoped<CandidateDesk>();
        services.AddScoped<ChangeDesk>();
        services.AddSingleton(provider => StoreLock.ForHost(provider.GetRequiredService<DataDirectory>()));
        services.AddApplicationWorkers();
        services.AddJobs();
        return services;
    }
}
