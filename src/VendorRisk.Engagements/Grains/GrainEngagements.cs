using System.Collections.Immutable;
using VendorRisk.Engagements.Engine;
using VendorRisk.Linked.Grains;

namespace VendorRisk.Engagements.Grains;

/// <summary>The engine with silos: each engagement is a grain.</summary>
internal sealed class GrainEngagements(IGrainFactory grains) : IEngagementEntities
{
    // The command's id is the key's seed: two clicks at the same moment meet at the same grain.
    public Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation) =>
        OnAsync(EngagementWriter.IdOf(command), grain => grain.CreateAsync(command), cancellation);

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.AddVersionAsync(command), cancellation);

    public Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.LoadApprovalAsync(command), cancellation);

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.RecordConsentAsync(command), cancellation);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.RecordErasureAsync(command), cancellation);

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.RecordDecisionAsync(command), cancellation);

    public Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.EndConditionAsync(command), cancellation);

    public Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.AcceptFindingAsync(command), cancellation);

    public Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.WithdrawAcceptanceAsync(command), cancellation);

    public Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.PurgePaperAsync(command), cancellation);

    public Task<bool> RemoveSampleAsync(EngagementId id, ChangeOrigin origin, CancellationToken cancellation) =>
        OnAsync(id, grain => grain.RemoveSampleAsync(origin), cancellation);

    public Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation) => OnAsync(id, grain => grain.FindAsync(), cancellation);

    public Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation) =>
        OnAsync(id, grain => grain.DecisionsAsync(), cancellation);

    private Task<T> OnAsync<T>(EngagementId id, Func<IEngagementGrain, Task<T>> call, CancellationToken cancellation) =>
        GrainCall.RunAsync(() => call(grains.GetGrain<IEngagementGrain>(id.Value)), cancellation);
}
