namespace VendorRisk.Scoring.Storage;

/// <summary>A policy file, kept for good: drafts, and each policy the product ever came with, since stored assessments name it by its hash.</summary>
internal sealed class PolicyFileRow
{
    public required string Hash { get; init; }

    /// <summary>The version the file gives itself.</summary>
    public required string Name { get; init; }

    public required byte[] Content { get; init; }
}
