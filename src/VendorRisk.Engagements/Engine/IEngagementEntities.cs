using System.Collections.Immutable;

namespace VendorRisk.Engagements.Engine;

/// <summary>The engagements as entities: one command at a time on each. A command sent again with the same id answers as before.</summary>
internal interface IEngagementEntities
{
    Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation);

    Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation);

    Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation);

    Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation);

    Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation);

    Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation);

    Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation);

    Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation);

    Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation);

    Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation);

    /// <summary>Removes an engagement that is a sample.</summary>
    /// <returns>False when it is none, or is gone already.</returns>
    Task<bool> RemoveSampleAsync(EngagementId id, ChangeOrigin origin, CancellationToken cancellation);

    /// <summary>The engagement with its current version, its consents and erasures; null when there is none.</summary>
    Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation);

    /// <summary>The decisions on it, oldest first.</summary>
    Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation);
}
