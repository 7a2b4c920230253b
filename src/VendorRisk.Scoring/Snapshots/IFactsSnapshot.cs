using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Completes what a paper says with what the register and the engagement know at this moment.</summary>
public interface IFactsSnapshot
{
    /// <summary>The facts of an engagement's current version, each vendor resolved in the register, consents filled in.</summary>
    Task<EngagementFacts> TakeAsync(Engagement engagement, CancellationToken cancellation = default);

    /// <summary>The facts of a draft as they will be judged once it is saved, so that what is shown before saving is what is stored.</summary>
    /// <param name="facts">What the draft says.</param>
    /// <param name="target">The engagement it becomes a version of, whose consents and erasures count; null for a new one, which has none on record.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<EngagementFacts> TakeAsync(EngagementFacts facts, Engagement? target, CancellationToken cancellation = default);
}
