using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Upload;

/// <summary>Edits of a preview: those brought over carry their person's name, one's own carry none until they are saved.</summary>
internal static class SignedEdits
{
    public static bool IsOwn(FactsEdit edit) => edit.Who.Length == 0;

    /// <summary>Whether both are the same step, whatever stood there before.</summary>
    public static bool IsSame(FactsEdit one, FactsEdit other) => (one.Kind, one.Path, one.New, one.Who) == (other.Kind, other.Path, other.New, other.Who);

    /// <summary>The preview with these edits instead of its own.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="edits">All edits, first to last.</param>
    /// <param name="you">The word that one's own edits are signed with until they are saved.</param>
    public static (PaperPreview Preview, ImmutableArray<string> Problems) Of(PaperPreview preview, IEnumerable<FactsEdit> edits, string you)
    {
        EditedFacts edited = CorrectFacts.InDraft(preview.Reading.Facts, edits, you);
        ImmutableArray<FactsEdit> made = [.. edited.Made.Select(edit => edit.Who == you ? edit with { Who = "" } : edit)];
        return (preview with { Facts = edited.Facts, Edits = made }, [.. edited.Problems.Select(problem => problem.Message)]);
    }
}
