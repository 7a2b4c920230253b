using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using VendorRisk.Linked.Grains;
using VendorRisk.Linked.Storage;
using VendorRisk.PluginHost.Loading;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Candidates;
using VendorRisk.Scoring.Differences;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Judging;
using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;
using VendorRisk.Scoring.Pool.Grains;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring;

/// <summary>The module's only registration.</summary>
public static class ScoringModule
{
    /// <summary>
    /// Adds <see cref="IAssessor"/>, and over the store <see cref="IAssessmentBook"/> and <see cref="IFactsSnapshot"/>, which need Engagements and
    /// Registry. Plugins and policy are read when an assessor is first asked for; a wrong policy file throws a <see cref="PolicyException"/> then.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Gives plugins folder, policy and limits.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddScoring(
        this IServiceCollection services, Func<IServiceProvider, ScoringOptions> options, Func<IServiceProvider, StoreAddress> store)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<ScoringContext>(ScoringContext.Module, store, options => new ScoringContext(options), options => new PostgresScoringContext(options));
        services.AddSingleton(options);
        services.AddSingleton(provider => BuiltInPolicy.Of(provider.GetRequiredService<ScoringOptions>()));
        services.AddSingleton(Assessor);
        services.AddSingleton<IAssessor>(provider => provider.GetRequiredService<Assessor>());
        services.AddSingleton<IPolicyBook, PolicyBook>();
        services.AddSingleton<PolicyArchive>();
        services.AddSingleton<AssessmentMaker>();
        services.AddSingleton<ReplayWork>();
        services.AddSingleton<IAssessmentReplays, AssessmentReplays>();
        services.AddSingleton<IAssessmentDifferences, AssessmentDifferences>();
        services.AddSingleton<ICandidateComparison, RegisterCandidates>();
        services.AddSingleton<IGradeSteps, GradeSteps>();
        services.AddSingleton<PackLedger>();
        services.AddSingleton<PackFolders>();
        services.AddSingleton<PackUses>();
        services.AddSingleton<ForeignPacks>();
        services.AddSingleton<PackArchive>();
        services.AddSingleton<IPackLibrary, PackLibrary>();
        services.AddSingleton<IRulesFollowing, RulesFollowing>();
        services.AddSingleton<IFactsSnapshot, FactsSnapshot>();
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<IOutbox>(provider => new StoreOutbox<ScoringContext>(RulesNews.Outbox, provider.GetRequiredService<IDbContextFactory<ScoringContext>>()));
        services.AddSingleton<IAssessmentBook, AssessmentBook>();
        services.AddSingleton<IPortfolio, PortfolioViews>();
        services.AddSingleton<IImpact, ImpactViews>();
        services.AddSingleton<IConcentration, ConcentrationViews>();
        services.AddSingleton<IPortfolioTrends, PortfolioTrendViews>();
        services.AddSingleton<IRulePages, RulePages>();
        services.AddSingleton<DueWork>();
        services.AddSingleton<IJudging, DueJudgements>();
        services.AddSingleton<IPortfolioFacts, StoredPortfolio>();
        services.AddSingleton<IBacktest, Backtest>();
        services.AddSingleton<IJudgingPool, LocalJudging>();
        return services;
    }

    /// <summary>
    /// Lets every silo of the cluster judge: what is due, what a policy would change, and replays. Called after <see cref="AddScoring"/> and before the silo is added.
    /// </summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddJudgingGrains(this IServiceCollection services) =>
        services.AddGrainRecords(typeof(ScoringModule).Assembly)
            .AddSingleton<ISliceWork, TrialWork>()
            .AddSingleton<ISliceWork>(provider => provider.GetRequiredService<DueWork>())
            .AddSingleton<ISliceWork>(provider => provider.GetRequiredService<ReplayWork>())
            .AddSingleton<OpenOrders>()
            .AddSingleton<LocalJudging>()
            .Replace(ServiceDescriptor.Singleton<IJudgingPool, GrainJudging>());

    private static Assessor Assessor(IServiceProvider provider)
    {
        ScoringOptions options = provider.GetRequiredService<ScoringOptions>();
        return new Assessor(new RulesInForce(
            PackHost.Load(new DirectoryInfo(options.PluginsFolder), options.RequireHashes, options.HardLimit),
            provider.GetRequiredService<BuiltInPolicy>().Policy,
            options,
            provider.GetRequiredService<ILoggerFactory>()));
    }
}
