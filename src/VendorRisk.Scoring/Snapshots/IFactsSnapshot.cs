using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Completes what a paper says with what the register and the engagement know at this moment.</summary>
public interface IFactsSnapshot
{
    /// <summary>The facts of an engagement's current version, each vendor resolved in the register, consents filled in.</summary>
    Task<EngagementFacts> TakeAsync(Engagement engagement, CancellationToken cancellation = default);

    /// <summary>The facts of a paper that is no engagement yet: vendors resolved, no consents.</summary>
    Task<EngagementFacts> TakeAsync(EngagementFacts facts, CancellationToken cancellation = default);
}
