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

    /// <summary>What is left of a paper that was purged; null of any other.</summary>
    Task<PurgeRow?> PurgeAsync(string hash);

    /// <summary>Keeps hash, size and the entry of a paper and empties it.</summary>
    Task PurgeAsync(PaperRow paper, PurgeRow purge);

    /// <summary>The paper of a hash; null when there is none.</summary>
    Task<PaperRow?> PaperAsync(string hash);

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
