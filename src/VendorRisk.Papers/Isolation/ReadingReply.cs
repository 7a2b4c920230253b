using System.Collections.Immutable;

namespace VendorRisk.Papers.Isolation;

/// <summary>What a worker read of a file; nothing in answer to the profile.</summary>
internal sealed record ReadingReply
{
    public ImmutableArray<ReadPaper> Papers { get; init; } = [];
}
