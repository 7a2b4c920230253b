using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Exports;

/// <summary>Words that findings quote from a paper, as they may be handed out: never words that a person corrected, nor any of a paper that was purged, whose purge is said in their place.</summary>
internal sealed class PaperQuotes(IEngagementBook book, IPaperReader reader, IPaperWriter papers, IStringLocalizer<EngagementTexts> texts)
{
    /// <summary>The quotes of an engagement's findings by line and words; null for words that a person corrected.</summary>
    public async Task<Func<int, string, string?>> OfAsync(FoundEngagement found, CancellationToken cancellation)
    {
        // Without corrections the quotes are the paper's own, and nothing has to be read again for them.
        bool corrected = found.Detail.Facts.AllFacts().Any(fact => fact.Source?.Person is not null) || found.Versions.Any(version => version.Edits > 0);
        return Of(found, corrected ? await ReadAsync(found, cancellation) : null);
    }

    public Func<int, string, string?> Of(FoundEngagement found, PaperReading? read) =>
        found.Purged is { } purged ? (_, _) => texts["Purge.Quote", Wareki.Show(purged.At), purged.Who, purged.Why]
        : read is { IsRead: true } ? papers.Quotes(found.Detail.Facts, read) : (_, quote) => quote;

    /// <summary>The original paper of the current version, read again; null when there is none.</summary>
    public async Task<PaperReading?> ReadAsync(FoundEngagement found, CancellationToken cancellation) =>
        EngagementId.TryParse(found.Detail.Row.Id, out EngagementId key)
        && await book.FindAsync(key, cancellation) is { } engagement
        && await book.FindPaperAsync(key, engagement.Current.Number, cancellation) is { } paper
            ? await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation)
            : null;
}
