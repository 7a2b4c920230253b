using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>Leads the second of two writers out of a conflict: says what the other did, and brings the second's edits over or saves what the second sees.</summary>
internal sealed class ConflictDesk(IEngagementBook book, IPaperReader reader, IStringLocalizer<Texts> texts)
{
    /// <summary>What the other did; null when the engagement is gone.</summary>
    public async Task<SaveConflict?> OfAsync(StoredEngagement target, ChangeResult.Conflict conflict, CancellationToken cancellation) =>
        EngagementId.TryParse(target.Id, out EngagementId id)
        && await book.FindAsync(id, cancellation) is { } engagement
        && await book.FindVersionAsync(id, target.Version, cancellation) is { } seen
            ? new SaveConflict(conflict.ChangedBy, conflict.ChangedAt, engagement.Revision, engagement.Current.Number, FactsComparison.Of(seen.Facts, engagement.Current.Facts))
            : null;

    /// <summary>The preview as it is, going on from the newest version: saving it then says that the other's version was seen.</summary>
    public static PaperPreview AsSeen(PaperPreview preview, SaveConflict conflict) => preview with
    {
        Conflict = null,
        Alike = [.. preview.Alike.Select(stored => stored.Id == preview.Target ? stored with { Revision = conflict.Revision, Version = conflict.Version } : stored)],
    };

    /// <summary>The other's newest version, its paper and corrections, with this preview's edits on top; null when the engagement is gone.</summary>
    public async Task<PaperPreview?> OnTopAsync(PaperPreview preview, SaveConflict conflict, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(preview.Target, out EngagementId id) || await book.FindAsync(id, cancellation) is not { } engagement)
        {
            return null;
        }

        EngagementVersion newest = engagement.Current;
        OriginalPaper? paper = await book.FindPaperAsync(id, newest.Number, cancellation);
        PaperReading theirs = paper is null ? preview.Reading : await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation);
        EditedFacts rebuilt = FactsEditing.Apply(theirs.Facts, await book.EditsAsync(id, newest.Number, cancellation));

        // A program that reads papers better by now does not bring the saved version back from its paper: then the version itself is gone on from.
        bool same = paper is not null && EngagementDifference.Between(rebuilt.Facts, newest.Facts).IsEmpty;
        CarriedEdits mine = EditCarrying.Over(preview.Reading.Facts, preview.Edits, same ? rebuilt.Facts : newest.Facts);
        PaperPreview moved = AsSeen(preview, conflict with { Revision = engagement.Revision, Version = newest.Number }) with
        {
            Reading = same ? theirs : theirs with { Facts = newest.Facts },
            FileName = paper?.Name ?? preview.FileName,
            Content = paper?.Content ?? preview.Content,
            Carried = mine,
        };
        return SignedEdits.Of(moved, (same ? rebuilt.Made : []).Concat(mine.Edits), texts["Check.You"]).Preview;
    }
}
