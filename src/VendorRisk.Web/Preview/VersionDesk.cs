using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Web.Preview;

/// <summary>Compares a paper with stored versions, and versions with each other.</summary>
internal sealed class VersionDesk(IEngagementBook book, IPaperReader reader)
{
    /// <summary>The number of the newest version; 0 when there is no such engagement.</summary>
    public async Task<int> NewestAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement ? engagement.Current.Number : 0;

    /// <summary>Facts against the stored current version; null when the engagement is gone.</summary>
    public async Task<FactsComparison?> WithCurrentAsync(string id, EngagementFacts facts, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement
            ? FactsComparison.Of(engagement.Current.Facts, facts)
            : null;

    /// <summary>One stored version against another; null when one of them is not there.</summary>
    public async Task<FactsComparison?> BetweenAsync(string id, int from, int to, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key)
            && await book.FindVersionAsync(key, from, cancellation) is { } before && await book.FindVersionAsync(key, to, cancellation) is { } after
            ? FactsComparison.Of(before.Facts, after.Facts)
            : null;

    /// <summary>Facts against the version last approved; null when none was.</summary>
    /// <param name="id">The engagement.</param>
    /// <param name="facts">The later facts; null for the stored current version.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<SinceApproval?> SinceApprovalAsync(string id, EngagementFacts? facts, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key)
            || (await book.DecisionsAsync(key, cancellation)).Standing().LastOrDefault(decision => decision.Approves) is not { } approval
            || await book.FindVersionAsync(key, approval.Version, cancellation) is not { } approved
            || (facts ?? (await book.FindAsync(key, cancellation))?.Current.Facts) is not { } later)
        {
            return null;
        }

        return new SinceApproval(approval, FactsComparison.Of(approved.Facts, later));
    }

    /// <summary>The newest version against the state that its own paper gives as approved before; null when the paper is none of change.</summary>
    public async Task<FactsComparison?> StatedAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key)
            || await book.FindAsync(key, cancellation) is not { } engagement
            || await book.FindPaperAsync(key, engagement.Current.Number, cancellation) is not { } paper)
        {
            return null;
        }

        PaperReading reading = await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation);
        return reading.Before is { } before ? FactsComparison.Of(before, engagement.Current.Facts) : null;
    }
}
