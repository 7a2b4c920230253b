using System.Collections.Immutable;
using VendorRisk.Application.Papers;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>Puts the edits of a draft on top of what somebody else saved meanwhile, so that the second of two writers loses nothing. Stores nothing.</summary>
public sealed class MoveDraft(IEngagementBook book, IPaperReader reader)
{
    /// <param name="target">The engagement.</param>
    /// <param name="read">What the draft's edits were made on.</param>
    /// <param name="edits">The draft's edits.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Null when the engagement is gone.</returns>
    public async Task<MovedDraft?> OntoNewestAsync(EngagementId target, EngagementFacts read, ImmutableArray<FactsEdit> edits, CancellationToken cancellation = default)
    {
        if (await book.FindAsync(target, cancellation) is not { } engagement)
        {
            return null;
        }

        RebuiltVersion newest = await RebuiltVersion.OfAsync(target, engagement.Current, book, reader, cancellation);
        CarriedEdits own = EditCarrying.Over(read, edits, newest.Facts);
        return new MovedDraft(
            new VersionTarget(target, engagement.Revision), engagement.Current.Number, newest.Paper, newest.Reading, newest.Read, [.. newest.Made, .. own.Edits], own);
    }
}
