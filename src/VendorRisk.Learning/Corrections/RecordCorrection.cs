using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>A person confirms (before = after) or corrects what was guessed of one safeguard.</summary>
public sealed record RecordCorrection
{
    /// <summary>Made once per intention (a form, a click); a repeated command answers as the first did.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>Who says so.</summary>
    public required string Who { get; init; }

    /// <summary>Why; for a plain confirmation a set phrase such as 読み取りの確認 will do.</summary>
    public required string Why { get; init; }

    /// <summary>The safeguard as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Whose list it stands in.</summary>
    public SentenceSide Side { get; init; }

    /// <summary>Under which heading it stands.</summary>
    public SentenceSection Section { get; init; }

    /// <summary>The controls that were guessed; empty for none.</summary>
    public required ImmutableArray<string> Before { get; init; }

    /// <summary>The controls it imposes according to the person; empty for none.</summary>
    public required ImmutableArray<string> After { get; init; }
}
