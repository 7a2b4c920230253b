using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>One recorded correction; never changed.</summary>
public sealed record SafeguardCorrection
{
    /// <summary>When it was recorded (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who said so.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>The safeguard as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Whose list it stands in.</summary>
    public required SentenceSide Side { get; init; }

    /// <summary>Under which heading it stands.</summary>
    public required SentenceSection Section { get; init; }

    /// <summary>The controls that were guessed, in order of id.</summary>
    public required ImmutableArray<string> Before { get; init; }

    /// <summary>The controls it imposes according to the person, in order of id.</summary>
    public required ImmutableArray<string> After { get; init; }
}
