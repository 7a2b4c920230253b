using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>Shows a preview with what people corrected in the stored version that it continues.</summary>
internal sealed class CorrectionDesk(CarryCorrections carry, IStringLocalizer<Texts> texts)
{
    /// <summary>The preview as a version of this engagement, with the corrections of its newest version; with none of them for a new engagement.</summary>
    public async Task<PaperPreview> OnAsync(PaperPreview preview, string target, CancellationToken cancellation)
    {
        CarriedEdits carried = await carry.OntoAsync(EngagementId.TryParse(target, out EngagementId id) ? id : null, preview.Reading.Facts, cancellation);
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
}
