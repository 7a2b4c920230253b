using System.Collections.Immutable;
using VendorRisk.Papers;

namespace VendorRisk.Web.Upload;

/// <summary>What the upload page holds: the file that was read, the paper of it that is open, and where its reader looks. Each step gives the next state.</summary>
internal sealed record UploadSession
{
    public static UploadSession Empty { get; } = new();

    /// <summary>Whether a file is being read.</summary>
    public bool Reading { get; private init; }

    /// <summary>Why the last file, or draft, could not be shown.</summary>
    public ImmutableArray<string> Refusals { get; private init; } = [];

    /// <summary>The papers of the file: one, or those of a zip.</summary>
    public ImmutableArray<PaperEntry> Papers { get; private init; } = [];

    /// <summary>The paper that was chosen among them.</summary>
    public PaperEntry? Chosen { get; private init; }

    /// <summary>The paper that is shown; null when none is.</summary>
    public OpenPreview? Open { get; private init; }

    /// <summary>Whether leaving the page would lose a person's own corrections.</summary>
    public bool Unsaved => Open is { Unsaved: true };

    /// <summary>The page's own address: that of the preview, when there is one.</summary>
    public string Address => Open is null ? "/upload" : $"/upload?draft={Open.Preview.CommandId}";

    /// <summary>The previews that were begun on papers of this file. Two papers of a zip may have the same name, in different folders.</summary>
    private ImmutableDictionary<PaperEntry, Guid> Begun { get; init; } = ImmutableDictionary.Create<PaperEntry, Guid>(ReferenceEqualityComparer.Instance);

    public UploadSession Begin() => this with { Reading = true, Refusals = [] };

    public UploadSession End() => this with { Reading = false };

    // What was on the page before stays: a wrong file must not cost the corrections of the right one.
    public UploadSession Refuse(params ImmutableArray<string> reasons) => this with { Refusals = reasons };

    /// <summary>Takes what was read instead of what was there, or the reasons why nothing of it could be read.</summary>
    public UploadSession Read(ImmutableArray<PaperEntry> papers) => papers.IsEmpty || papers.Any(paper => paper.Reading.IsRead)
        ? new() { Reading = Reading, Papers = papers }
        : Refuse([.. papers.SelectMany(paper => paper.Reading.Refusals)]);

    public UploadSession Choose(PaperEntry paper) => this with { Chosen = paper };

    /// <summary>The preview that was begun on this paper before; null when none was.</summary>
    public Guid? BegunOn(PaperEntry paper) => Begun.TryGetValue(paper, out Guid commandId) ? commandId : null;

    /// <summary>Shows what the chosen paper came to: a graded preview, one without a grade, or why it cannot be read.</summary>
    public UploadSession Show(PaperPreview preview) => this with
    {
        Refusals = preview.Reading.Refusals,
        Open = preview.Reading.IsRead ? OpenPreview.Of(preview) : null,
        Begun = preview.Detail is not null && Chosen is not null ? Begun.SetItem(Chosen, preview.CommandId) : Begun,
    };

    /// <summary>Puts another state of the open preview, or a draft that was left before, on the page.</summary>
    public UploadSession With(OpenPreview open) => this with { Open = open };
}
