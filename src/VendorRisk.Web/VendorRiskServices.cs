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
using VendorRisk.Web.Backups;
using VendorRisk.Web.Candidates;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Decisions;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Jobs;
using VendorRisk.Web.Plugins;
using VendorRisk.Web.Policies;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Samples;
using VendorRisk.Web.Storage;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors;

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
    public static IServiceCollection AddVendorRisk(this IServiceCollection services, DataDirectory data, CurrentActor? actor = null, StoreSettings? store = null, Profile? profile = null)
    {
        profile ??= Profile.Default;
        store ??= StoreSettings.In(data);
        services.AddSingleton(data);
        services.AddSingleton(store);
        services.AddSingleton(actor ?? new CurrentActor(CurrentActor.DefaultName));
        services.AddSingleton(TimeProvider.System);
        services.AddRegistry(_ => store.Address);
        services.AddEngagements(_ => store.Address);
        services.AddLearning(_ => store.Address);
        services.AddPapers(profile);
        services.AddExports(_ => store.Address);
        services.AddScoring(
            provider => new ScoringOptions
            {
                PluginsFolder = Path.Combine(AppContext.BaseDirectory, "plugins"),
                RequireHashes = true,
                InstalledFolder = data.Packs,
                Office = new OfficeNames(profile.Office, profile.OfficeEnglish, profile.People),
                AllowedKeysFolder = data.AllowedKeys,
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
        return services;
    }

    /// <summary>Adds what the pages ask for, what runs once before the first page, and the jobs that run beside it.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<SampleLoader>();
        services.AddSingleton<StoreStartup>();
        services.AddSingleton<StoreUpgrade>();
        services.AddScoped<EngagementDesk>();
        services.AddSingleton<DraftShelf>();
        services.AddSingleton<ReadingQueue>();
        services.AddScoped<PaperDesk>();
        services.AddScoped<CorrectionDesk>();
        services.AddScoped<ConflictDesk>();
        services.AddScoped<VersionDesk>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<MergeDesk>();
        services.AddScoped<VendorDesk>();
        services.AddScoped<PluginDesk>();
        services.AddScoped<RegisterTables>();
        services.AddScoped<PaperQuotes>();
        services.AddTransient<SheetTexts>();
        services.AddScoped<ExportDesk>();
        services.AddScoped<PolicyDesk>();
        services.AddScoped<CandidateDesk>();
        services.AddScoped<ChangeDesk>();
        services.AddSingleton(provider => StoreLock.ForHost(provider.GetRequiredService<DataDirectory>()));
        services.AddApplicationWorkers();
        services.AddJobs();
        return services;
    }
}
