using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>A paper that was read and perhaps corrected, to be saved.</summary>
public sealed record PaperDraft
{
    /// <summary>Made once per draft, so that saving it twice is saving it once.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>The reason.</summary>
    public required string Why { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The file, byte for byte.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What was read of it.</summary>
    public required PaperReading Reading { get; init; }

    /// <summary>What people changed in what was read, first to last; the actor's own edits carry no name yet.</summary>
    public ImmutableArray<FactsEdit> Edits { get; init; } = [];

    /// <summary>The engagement it becomes a version of; null for a new one.</summary>
    public VersionTarget? Target { get; init; }

    /// <summary>The engagement of the year before that a new one continues; null when it continues none.</summary>
    public EngagementId? Continues { get; init; }

    /// <summary>Whether it is an example that the product brings along.</summary>
    public bool Sample { get; init; }
}
