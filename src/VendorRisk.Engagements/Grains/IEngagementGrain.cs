using System.Collections.Immutable;

namespace VendorRisk.Engagements.Grains;

/// <summary>One engagement, in one place of the cluster at a time. Its key is the engagement's.</summary>
internal interface IEngagementGrain : IGrainWithGuidKey
{
    Task<ChangeResult> CreateAsync(CreateEngagement command);

    Task<ChangeResult> AddVersionAsync(AddEngagementVersion command);

    Task<ChangeResult> LoadApprovalAsync(LoadApproval command);

    Task<ChangeResult> RecordConsentAsync(RecordConsent command);

    Task<ChangeResult> RecordErasureAsync(RecordErasure command);

    Task<ChangeResult> RecordDecisionAsync(RecordDecision command);

    Task<ChangeResult> EndConditionAsync(EndCondition command);

    Task<ChangeResult> AcceptFindingAsync(AcceptFinding command);

    Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command);

    Task<ChangeResult> PurgePaperAsync(PurgePaper command);

    Task<bool> RemoveSampleAsync(ChangeOrigin origin);

    Task<Engagement?> FindAsync();

    Task<ImmutableArray<DecisionRecord>> DecisionsAsync();
}
