using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Upload;

/// <summary>A paper that was read and judged but not saved. Its command id is given here, so that saving it twice is saving it once.</summary>
public sealed record PaperPreview
{
    private readonly ReadOnlyMemory<byte> content;
    private readonly Lazy<string> hash = new("");

    public required Guid CommandId { get; init; }

    public required string FileName { get; init; }

    public required ReadOnlyMemory<byte> Content
    {
        get => content;
        init => (content, hash) = (value, new Lazy<string>(() => OriginalPaper.HashOf(value.Span)));
    }

    /// <summary>SHA-256 of the file, lower-case hex; worked out once for all states of a preview.</summary>
    public string PaperHash => hash.Value;

    public required PaperReading Reading { get; init; }

    /// <summary>Whether the facts of <see cref="Reading"/> are those of a version that somebody else saved, not what its paper reads as.</summary>
    public bool Moved { get; init; }

    /// <summary>Whether it was opened from a stored version, so that only a correction makes it worth saving.</summary>
    public bool Stored { get; init; }

    /// <summary>The facts with every edit made; those of <see cref="Reading"/> stay as read.</summary>
    public required EngagementFacts Facts { get; init; }

    /// <summary>What a person changed so far, first to last.</summary>
    public ImmutableArray<FactsEdit> Edits { get; init; } = [];

    /// <summary>Why edits that were kept could not be made again; they are no longer among <see cref="Edits"/>.</summary>
    public ImmutableArray<string> Dropped { get; init; } = [];

    /// <summary>Null when the paper could not be read, or is of a kind that gets no grade.</summary>
    public EngagementDetail? Detail { get; init; }

    /// <summary>What each set of clauses lacks, when clauses stand alone.</summary>
    public ImmutableArray<ClauseLack> Lacking { get; init; } = [];

    /// <summary>Stored engagements that this paper may be a new version of, the likeliest first.</summary>
    public ImmutableArray<StoredEngagement> Alike { get; init; } = [];

    /// <summary>The id of the stored engagement that it becomes a version of; empty for a new one.</summary>
    public string Target { get; init; } = "";

    /// <summary>What people changed in the version that it continues; those edits are among <see cref="Edits"/>, each signed by its person.</summary>
    public CarriedEdits Carried { get; init; } = CarriedEdits.None;

    /// <summary>The engagement of the year before that it continues; null when it continues none.</summary>
    public ContinuedEngagement? Continues { get; init; }

    /// <summary>Why it is saved, as typed so far.</summary>
    public string Why { get; init; } = "";

    /// <summary>What somebody else saved meanwhile; null when nobody did.</summary>
    public SaveConflict? Conflict { get; init; }

    /// <summary>The stored engagement that it becomes a version of; null for a new one.</summary>
    public StoredEngagement? TargetEngagement => Alike.FirstOrDefault(stored => stored.Id == Target);
}
