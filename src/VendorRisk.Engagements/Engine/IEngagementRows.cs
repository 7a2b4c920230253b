using VendorRisk.Contract;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The rows that a step reads and adds, within one transaction.</summary>
internal interface IEngagementRows
{
    void Add(EngagementRow row);

    void Add(VersionRow row);

    void Add(DecisionRow row);

    /// <summary>Keeps an original paper, once however many versions point at it.</summary>
    Task KeepAsync(OriginalPaper paper);

    Task<EngagementFacts> CurrentFactsAsync(EngagementRow row);

    /// <summary>How many decisions there are on the engagement.</summary>
    Task<int> DecisionsAsync(EngagementRow row);
}
