namespace VendorRisk.People.Storage;

/// <summary>One post of an account.</summary>
internal sealed class PostRow
{
    public required string AccountId { get; init; }

    /// <summary>Its place among the account's posts.</summary>
    public required int Place { get; init; }

    public required string Role { get; init; }

    public string? Department { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public string? SubstituteFor { get; init; }
}
