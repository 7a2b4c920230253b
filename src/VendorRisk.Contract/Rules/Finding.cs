using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One thing a rule has found. Carries keys and arguments, no text; the host looks the text up.</summary>
public sealed record Finding
{
    /// <summary>The severity; null for the rule's usual one.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What it is about: a link's id, or null for the whole engagement.</summary>
    public string? LinkId { get; init; }

    /// <summary>The key of one of the descriptor's messages.</summary>
    public required string MessageKey { get; init; }

    /// <summary>The arguments of message and remedy.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>What it rests on; at least one.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>The day by which it must be fixed, when there is one.</summary>
    public DateOnly? Due { get; init; }
}
