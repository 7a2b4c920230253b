namespace VendorRisk.Scoring.Storage;

/// <summary>A draft: its number and the file it stands for.</summary>
internal sealed class PolicyRow
{
    public required int Number { get; init; }

    public required string Hash { get; init; }
}
