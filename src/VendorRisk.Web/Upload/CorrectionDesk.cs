using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>Keeps what people corrected in a stored version when its paper, or a later draft of it, is read again.</summary>
internal sealed class CorrectionDesk(IEngagementBook book, IPaperReader reader, IStringLocalizer<Texts> texts)
{
    /// <summary>The preview as a version of this engagement, with the corrections of its newest version; with none of them for a new engagement.</summary>
    public async Task<PaperPreview> OnAsync(PaperPreview preview, string target, CancellationToken cancellation)
    {
        CarriedEdits carried = await CarriedAsync(preview.Reading.Facts, target, cancellation);
        EngagementFacts before = FactsEditing.Apply(preview.Reading.Facts, preview.Carried.Edits).Facts;
        EngagementFacts after = FactsEditing.Apply(preview.Reading.Facts, carried.Edits).Facts;
        CarriedEdits own = EditCarrying.Over(before, preview.Edits.Where(SignedEdits.IsOwn), after);
        return SignedEdits.Of(preview with { Target = target, Carried = carried }, carried.Edits.Concat(own.Edits), texts["Check.You"]).Preview;
    }

    /// <summary>Takes the paper's value, or the person's, where both changed it.</summary>
    public PaperPreview Choose(PaperPreview preview, ContestedEdit contested, bool paper)
    {
        ImmutableArray<FactsEdit> without = preview.Edits.RemoveAll(edit => SignedEdits.IsSame(edit, contested.Edit));
        if (paper)
        {
            return SignedEdits.Of(preview, without, texts["Check.You"]).Preview;
        }

        // Back to its own place among the others: a path means what it means after the steps before it.
        ImmutableArray<FactsEdit> following = [.. preview.Carried.Edits.SkipWhile(edit => !SignedEdits.IsSame(edit, contested.Edit)).Skip(1)];
        int place = without.TakeWhile(edit => !following.Any(later => SignedEdits.IsSame(edit, later))).Count();
        return SignedEdits.Of(preview, without.Insert(place, contested.Edit), texts["Check.You"]).Preview;
    }

    private async Task<CarriedEdits> CarriedAsync(EngagementFacts read, string target, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(target, out EngagementId id)
            || await book.FindAsync(id, cancellation) is not { } engagement
            || await book.EditsAsync(id, engagement.Current.Number, cancellation) is not { IsEmpty: false } edits
            || await book.FindPaperAsync(id, engagement.Current.Number, cancellation) is not { } paper)
        {
            return CarriedEdits.None;
        }

        return await Task.Run(() => EditCarrying.Over(reader.Read(paper.Content, paper.Name).Facts, edits, read), cancellation);
    }
}
