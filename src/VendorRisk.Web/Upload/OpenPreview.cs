using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Upload;

/// <summary>A preview on the page, with what the page derives from it.</summary>
public sealed record OpenPreview
{
    private OpenPreview()
    {
    }

    public required PaperPreview Preview { get; init; }

    /// <summary>The lines that findings point at, with the words quoted from each.</summary>
    public ImmutableDictionary<int, ImmutableArray<string>> Cited { get; private init; } = ImmutableDictionary<int, ImmutableArray<string>>.Empty;

    /// <summary>How many facts the page shows.</summary>
    public int Facts { get; private init; }

    /// <summary>How many of them are guesses that nobody confirmed.</summary>
    public int Guesses { get; private init; }

    /// <summary>Why the last edits could not be made.</summary>
    public ImmutableArray<string> Problems { get; private init; } = [];

    /// <summary>What happened last, for who listens to the page.</summary>
    public string Status { get; init; } = string.Empty;

    public bool Saved { get; init; }

    /// <summary>Whether leaving the page would lose a person's own corrections.</summary>
    public bool Unsaved => !Saved && Preview.Edits.Any(SignedEdits.IsOwn);

    public static OpenPreview Of(PaperPreview preview) => Counted(new OpenPreview { Preview = preview, Cited = CitedIn(preview.Detail) });

    /// <summary>Changes the facts; the judgement stays that of before until <see cref="Judged"/>.</summary>
    public OpenPreview Revised(PaperPreview preview) => Counted(this with { Preview = preview });

    public OpenPreview Revised(PaperPreview preview, ImmutableArray<string> problems) => Revised(preview) with { Problems = problems };

    public OpenPreview Judged(EngagementDetail detail, string status) =>
        this with { Preview = Preview with { Detail = detail }, Cited = CitedIn(detail), Status = status };

    private static OpenPreview Counted(OpenPreview open)
    {
        IFact[] shown = [.. open.Preview.Facts.AllFacts().Where(fact => FactGroups.IsShown(fact.Path) && fact.State != FactState.Unknown)];
        return open with { Facts = shown.Length, Guesses = shown.Count(fact => OpenFact.Of(fact).IsGuess) };
    }

    private static ImmutableDictionary<int, ImmutableArray<string>> CitedIn(EngagementDetail? detail) => CitedLines.Of(detail?.Findings ?? []);
}
