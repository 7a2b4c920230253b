namespace VendorRisk.People.Storage;

/// <summary>A token, with its secret as a hash.</summary>
internal sealed class TokenRow
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Unique: a token is found by it.</summary>
    public required string Hash { get; init; }

    /// <summary>The scopes' names, divided by blanks.</summary>
    public required string Scopes { get; init; }

    public required string MadeAt { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>A day, not a moment: each use of a program would otherwise be a write and an entry of the log.</summary>
    public DateOnly? UsedOn { get; set; }

    public string? EndedAt { get; set; }
}
