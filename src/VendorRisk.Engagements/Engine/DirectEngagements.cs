using System.Collections.Immutable;

namespace VendorRisk.Engagements.Engine;

/// <summary>The engine without a silo, for commands and tests: each caller writes for itself, and the store's transactions put them in order.</summary>
internal sealed class DirectEngagements(EngagementWriter writer, EngagementReader reader) : IEngagementEntities
{
    public Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation) => writer.CreateAsync(command, cancellation);

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation) => writer.AddVersionAsync(command, cancellation);

    public Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation) => writer.LoadApprovalAsync(command, cancellation);

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation) => writer.RecordConsentAsync(command, cancellation);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation) => writer.RecordErasureAsync(command, cancellation);

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation) => writer.RecordDecisionAsync(command, cancellation);

    public Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation) => writer.EndConditionAsync(command, cancellation);

    public Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation) => writer.AcceptFindingAsync(command, cancellation);

    public Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation) => writer.WithdrawAcceptanceAsync(command, cancellation);

    public Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation) => writer.PurgePaperAsync(command, cancellation);

    public Task<bool> RemoveSampleAsync(EngagementId id, ChangeOrigin origin, CancellationToken cancellation) => writer.RemoveSampleAsync(id, origin, cancellation);

    public Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation) => reader.FindAsync(id, cancellation);

    public Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation) => reader.DecisionsAsync(id, cancellation);
}
