using VendorRisk.Application.Papers;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>Makes an engagement's newest version the draft of the next fiscal year's engagement. Stores nothing.</summary>
public sealed class ContinueNextYear(IEngagementBook book, IPaperReader reader)
{
    /// <param name="before">The engagement of this year.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Null when there is no such engagement.</returns>
    public async Task<NextYearDraft?> OfAsync(EngagementId before, CancellationToken cancellation = default)
    {
        if (await book.FindAsync(before, cancellation) is not { Current: { Facts: var facts } version })
        {
            return null;
        }

        RebuiltVersion newest = await RebuiltVersion.OfAsync(before, version, book, reader, cancellation);
        EngagementFacts doubted = NextYear.Doubted(facts);
        return new NextYearDraft(before, facts.Title.IsKnown ? facts.Title.Value : null, newest.Paper, newest.Reading, doubted, NextYear.Edits(doubted));
    }
}
