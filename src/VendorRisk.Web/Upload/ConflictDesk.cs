using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>Leads the second of two writers out of a conflict: says what the other did, and brings the second's edits over or saves what the second sees.</summary>
internal sealed class ConflictDesk(IEngagementBook book, MoveDraft move, IStringLocalizer<Texts> texts)
{
    /// <summary>What the other did; null when the engagement is gone.</summary>
    public async Task<SaveConflict?> OfAsync(StoredEngagement target, Outcome<SavedEngagement>.Conflict conflict, CancellationToken cancellation) =>
        EngagementId.TryParse(target.Id, out EngagementId id)
        && await book.FindAsync(id, cancellation) is { } engagement
        && await book.FindVersionAsync(id, target.Version, cancellation) is { } seen
            ? new SaveConflict(conflict.ChangedBy, conflict.ChangedAt, engagement.Revision, engagement.Current.Number, FactsComparison.Of(seen.Facts, engagement.Current.Facts))
            : null;

    /// <summary>The preview as it is, based on the newest version: saving it then says that the other's version was seen.</summary>
    public static PaperPreview AsSeen(PaperPreview preview, SaveConflict conflict) => preview with
    {
        Conflict = null,
        Alike = [.. preview.Alike.Select(stored => stored.Id == preview.Target ? stored with { Revision = conflict.Revision, Version = conflict.Version } : stored)],
    };

    /// <summary>The other's newest version, its paper and corrections, with this preview's edits on top; null when the engagement is gone.</summary>
    public async Task<PaperPreview?> OnTopAsync(PaperPreview preview, SaveConflict conflict, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(preview.Target, out EngagementId id) || await move.OntoNewestAsync(id, preview.Reading.Facts, preview.Edits, cancellation) is not { } moved)
        {
            return null;
        }

        PaperPreview onTop = AsSeen(preview, conflict with { Revision = moved.Target.ExpectedRevision, Version = moved.Version }) with
        {
            Reading = moved.Reading ?? preview.Reading with { Facts = moved.Facts },
            FileName = moved.Paper?.Name ?? preview.FileName,
            Content = moved.Paper?.Content ?? preview.Content,
            Carried = moved.Own,
            Moved = true,
        };
        return SignedEdits.Of(onTop, moved.Edits, texts["Check.You"]).Preview;
    }
}
