namespace VendorRisk.People.Storage;

/// <summary>A recovery code that is still good, as its hash.</summary>
internal sealed class RecoveryRow
{
    public required string AccountId { get; init; }

    public required string Hash { get; init; }
}
