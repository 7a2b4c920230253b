using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Application.Access;
using VendorRisk.Application.Jobs;
using VendorRisk.Application.News;
using VendorRisk.Engagements;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>The module's only registration.</summary>
public static class ApplicationModule
{
    /// <summary>Adds every use case. The modules below are added by their own registrations.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<JapanClock>();
        services.AddSingleton<IRefusals, Refusals>();
        services.AddSingleton(provider => new AccessControl(provider.GetRequiredService<IEngagementBook>(), provider.GetRequiredService<IRefusals>()));
        services.AddSingleton<AcknowledgeAlert>();
        services.AddSingleton<ActivatePlugin>();
        services.AddSingleton<ActivatePolicy>();
        services.AddSingleton<AddAlias>();
        services.AddSingleton<AddPerson>();
        services.AddSingleton<AddPolicy>();
        services.AddSingleton<AddTemplate>();
        services.AddSingleton<CarryCorrections>();
        services.AddSingleton<ChangePosts>();
        services.AddSingleton<ChooseTemplate>();
        services.AddSingleton<CompareCandidates>();
        services.AddSingleton<CorrectFacts>();
        services.AddSingleton<CorrectVendor>();
        services.AddSingleton<Decide>();
        services.AddSingleton<DisablePerson>();
        services.AddSingleton<DisablePlugin>();
        services.AddSingleton<EnablePerson>();
        services.AddSingleton<InstallPlugin>();
        services.AddSingleton<Judge>();
        services.AddSingleton<KeepOwnAccount>();
        services.AddSingleton<LoadSampleVendors>();
        services.AddSingleton<MergeVendors>();
        services.AddSingleton<MoveDraft>();
        services.AddSingleton<NoteAct>();
        services.AddSingleton<PauseJob>();
        services.AddSingleton<RecordCertification>();
        services.AddSingleton<RecordCloudService>();
        services.AddSingleton<RecordConsent>();
        services.AddSingleton<RecordErasure>();
        services.AddSingleton<RecordIncident>();
        services.AddSingleton<RecordInspection>();
        services.AddSingleton<RegisterVendor>();
        services.AddSingleton<RemovePlugin>();
        services.AddSingleton<RemoveSamples>();
        services.AddSingleton<RegisterFirstAdministrator>();
        services.AddSingleton<RenameVendor>();
        services.AddSingleton<ResetPassword>();
        services.AddSingleton<ResumeJob>();
        services.AddSingleton<RunJobNow>();
        services.AddSingleton<StrikeEntry>();
        services.AddSingleton<TakeInPaper>();
        services.AddSingleton<TurnCodeOff>();
        services.AddSingleton<SamplePeople>();
        services.AddSingleton<SignInPerson>();
        services.AddSingleton<JudgingSignal>();
        services.TryAddSingleton<IDuty, SoleDuty>();
        services.AddSingleton(provider => new Rejudging(
            provider.GetRequiredService<IJudging>(), provider.GetRequiredService<JudgingSignal>(), provider.GetRequiredService<JapanClock>()));

        // In this order: what a merged vendor held is taken over before its engagements are judged again.
        services.AddSingleton<IOutboxSubscriber, AbsorbMerged>();
        services.AddSingleton<IOutboxSubscriber, JudgeOnChange>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<Freshness>();
        services.AddSingleton<ICatchUp, CatchUp>();
        return services;
    }

    /// <summary>Adds what runs beside the pages: news is delivered, what is due is judged again, and the <see cref="IScheduledJob"/>s for the host's scheduler.</summary>
    public static IServiceCollection AddApplicationWorkers(this IServiceCollection services) =>
        services.AddHostedService<NewsWorker>().AddHostedService<JudgingWorker>().AddSingleton<IScheduledJob, NoteDueJudgements>().AddSingleton<IScheduledJob, SweepNews>();
}
