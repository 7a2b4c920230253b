using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The rows that a step reads and adds, within one transaction.</summary>
internal interface IEngagementRows
{
    void Add(EngagementRow row);

    void Add(VersionRow row);

    void Add(DecisionRow row);

    void Add(ConditionRow row);

    void Add(ConditionEndRow row);

    /// <summary>Keeps an original paper, once however many versions point at it.</summary>
    Task KeepAsync(OriginalPaper paper);

    Task<EngagementFacts> CurrentFactsAsync(EngagementRow row);

    Task<VersionRow?> VersionAsync(EngagementRow row, int number);

    /// <summary>The decisions on the engagement, oldest first.</summary>
    Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementRow row);

    /// <summary>The conditions on the engagement, oldest first.</summary>
    Task<ImmutableArray<ConditionRecord>> ConditionsAsync(EngagementRow row);

    Task<MeetingRow?> MeetingAsync(MeetingId id);

    /// <summary>The engagement's item on a meeting's agenda; null when it is not on it.</summary>
    Task<AgendaRow?> ItemAsync(MeetingId meeting, EngagementRow row);
}
