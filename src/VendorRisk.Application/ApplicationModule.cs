using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Application.Access;
using VendorRisk.Application.Jobs;
using VendorRisk.Application.News;
using VendorRisk.Application.Webhooks;
using VendorRisk.Engagements;
using VendorRisk.People;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;

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
        services.AddSingleton(provider => new SecondPerson(
            provider.GetRequiredService<IPolicyBook>(), provider.GetRequiredService<IProposals>(), provider.GetRequiredService<IPeople>(), provider.GetRequiredService<JapanClock>()));
        services.AddSingleton<AcceptFinding>();
        services.AddSingleton<AcknowledgeAlert>();
        services.AddSingleton<ActivatePlugin>();
        services.AddSingleton<ActivatePolicy>();
        services.AddSingleton<AddAlias>();
        services.AddSingleton<AddPerson>();
        services.AddSingleton<AddPolicy>();
        services.AddSingleton<AddTemplate>();
        services.AddSingleton<AnswerApproval>();
        services.AddSingleton<AnswerPurge>();
        services.AddSingleton<AnswerRuleChange>();
        services.AddSingleton<ArrangeMeeting>();
        services.AddSingleton<CarryCorrections>();
        services.AddSingleton<ChangePosts>();
        services.AddSingleton<ChooseTemplate>();
        services.AddSingleton<CompareCandidates>();
        services.AddSingleton<ContinueNextYear>();
        services.AddSingleton<CorrectFacts>();
        services.AddSingleton<CorrectVendor>();
        services.AddSingleton<Decide>();
        services.AddSingleton<DisablePerson>();
        services.AddSingleton<DisablePlugin>();
        services.AddSingleton<EnablePerson>();
        services.AddSingleton<FollowIncident>();
        services.AddSingleton<InstallPlugin>();
        services.AddSingleton<Judge>();
        services.AddSingleton<KeepOwnAccount>();
        services.AddSingleton<LoadApproval>();
        services.AddSingleton<LinkPerson>();
        services.AddSingleton<LoadSampleVendors>();
        services.AddSingleton<MeetCondition>();
        services.AddSingleton<MergeVendors>();
        services.AddSingleton<MoveDraft>();
        services.AddSingleton<NoteAct>();
        services.AddSingleton<OpenIncident>();
        services.AddSingleton<PauseJob>();
        services.AddSingleton<PauseWebhook>();
        services.AddSingleton<PlanMeeting>();
        services.AddSingleton<PurgePaper>();
        services.AddSingleton<RecordCertification>();
        services.AddSingleton<RecordCloudService>();
        services.AddSingleton<RecordConsent>();
        services.AddSingleton<RecordErasure>();
        services.AddSingleton<RecordIncident>();
        services.AddSingleton<RecordInspection>();
        services.AddSingleton<RegisterVendor>();
        services.AddSingleton<RegisterWebhook>();
        services.AddSingleton<RemovePlugin>();
        services.AddSingleton<RemoveSamples>();
        services.AddSingleton<RemoveWebhook>();
        services.AddSingleton<RegisterFirstAdministrator>();
        services.AddSingleton<RenameVendor>();
        services.AddSingleton<ReplayDeliveries>();
        services.AddSingleton<ResetPassword>();
        services.AddSingleton<ResumeJob>();
        services.AddSingleton<ResumeWebhook>();
        services.AddSingleton<RunJobNow>();
        services.AddSingleton<StrikeEntry>();
        services.AddSingleton<SubmitEngagement>();
        services.AddSingleton<TakeInPaper>();
        services.AddSingleton<TellJobFailure>();
        services.AddSingleton<TestWebhook>();
        services.AddSingleton<TurnCodeOff>();
        services.AddSingleton<WaiveCondition>();
        services.AddSingleton<WithdrawAcceptance>();
        services.AddSingleton<SamplePeople>();
        services.AddSingleton<SignInPerson>();
        services.AddSingleton<JudgingSignal>();
        services.TryAddSingleton<IDuty, SoleDuty>();
        services.AddSingleton(provider => new Rejudging(
            provider.GetRequiredService<IJudging>(), provider.GetRequiredService<JudgingSignal>(), provider.GetRequiredService<JapanClock>()));

        // In this order: what a merged vendor held is taken over before its engagements are judged again.
        services.AddSingleton<IOutboxSubscriber, AbsorbMerged>();
        services.AddSingleton<IOutboxSubscriber, LessonsToRegister>();
        services.AddSingleton<IOutboxSubscriber, JudgeOnChange>();
        services.AddSingleton<IOutboxSubscriber, TellReceivers>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<Freshness>();
        services.AddSingleton<ICatchUp, CatchUp>();
        return services;
    }

    /// <summary>Adds what runs beside the pages: news is delivered, what is due is judged again, and the <see cref="IScheduledJob"/>s for the host's scheduler.</summary>
    public static IServiceCollection AddApplicationWorkers(this IServiceCollection services) =>
        services.AddHostedService<NewsWorker>().AddHostedService<JudgingWorker>().AddSingleton<IScheduledJob, NoteDueJudgements>().AddSingleton<IScheduledJob, SweepNews>()
            .AddSingleton<IScheduledJob, TellOverdueConditions>();
}
