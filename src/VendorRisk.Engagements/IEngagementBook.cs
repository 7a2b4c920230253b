using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>The face of Engagements. Every method is safe to call from many callers at once.</summary>
public interface IEngagementBook
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>Opens an engagement with its first version.</summary>
    Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation = default);

    /// <summary>Adds a version: a new draft of the paper, or corrected facts.</summary>
    Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation = default);

    /// <summary>Records an approval that was given before the product was in use: the version as of that day, with its decision.</summary>
    Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation = default);

    /// <summary>Records the ward's consent to a re-entrusting.</summary>
    Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation = default);

    /// <summary>Records a vendor's erasure certificate and the ward's check of it.</summary>
    Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation = default);

    /// <summary>Records what a meeting decided on a version.</summary>
    Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation = default);

    /// <summary>Records that a condition of a decision is met or waived.</summary>
    Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation = default);

    /// <summary>The conditions on engagements, oldest first.</summary>
    Task<ImmutableArray<ConditionRecord>> ListConditionsAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation = default);

    /// <summary>Every condition that is to be met, the first due first, those without a day last.</summary>
    Task<ImmutableArray<ConditionRecord>> ListOpenConditionsAsync(CancellationToken cancellation = default);

    /// <summary>Accepts a finding, with the reason.</summary>
    Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation = default);

    /// <summary>Takes the acceptance of a finding back.</summary>
    Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation = default);

    /// <summary>Purges the original paper of a version: its bytes go, hash, size and an entry stay.</summary>
    Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation = default);

    /// <summary>The decisions on an engagement, oldest first.</summary>
    Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>Removes every sample engagement; their audit entries stay.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>The revision of every engagement; far cheaper than <see cref="ListAsync"/>.</summary>
    Task<ImmutableDictionary<EngagementId, long>> RevisionsAsync(CancellationToken cancellation = default);

    /// <summary>All engagements, the last changed first.</summary>
    Task<ImmutableArray<EngagementSummary>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The revision of one engagement as the store has it; null when there is none of this id.</summary>
    Task<long?> RevisionAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>One engagement with its current version; null when there is none of this id.</summary>
    Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>One engagement as the store has it; null when there is none of this id. For work through many of them: nothing of it is kept in memory.</summary>
    Task<EngagementRecord?> ReadAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>One version; null when there is none of this number.</summary>
    Task<EngagementVersion?> FindVersionAsync(EngagementId id, int number, CancellationToken cancellation = default);

    /// <summary>What a person changed in what was read of a version's paper, first to last, each signed and dated; empty when nothing was changed.</summary>
    Task<ImmutableArray<FactsEdit>> EditsAsync(EngagementId id, int number, CancellationToken cancellation = default);

    /// <summary>The engagement that a command was stored under; null when no such command was stored.</summary>
    Task<EngagementId?> FindByCommandAsync(Guid commandId, CancellationToken cancellation = default);

    /// <summary>The original paper of a version, byte for byte; null when the version came without one, or it was purged (<see cref="FindPurgeAsync"/>).</summary>
    Task<OriginalPaper?> FindPaperAsync(EngagementId id, int number, CancellationToken cancellation = default);

    /// <summary>The original papers of an engagement's versions, newest first, without their bytes; none for a version that came without one.</summary>
    Task<ImmutableArray<KeptPaper>> ListPapersAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>What is left of a version's original paper that was purged; null when it was not.</summary>
    Task<PurgedPaper?> FindPurgeAsync(EngagementId id, int number, CancellationToken cancellation = default);

    /// <summary>What is left of a paper that was purged, by the SHA-256 of its bytes (lower-case hex); null when none of this hash was.</summary>
    Task<PurgedPaper?> FindPurgeAsync(string paperHash, CancellationToken cancellation = default);

    /// <summary>The audit entries of one engagement, oldest first; also after it was removed.</summary>
    Task<ImmutableArray<AuditEntry>> HistoryAsync(EngagementId id, CancellationToken cancellation = default);
}
