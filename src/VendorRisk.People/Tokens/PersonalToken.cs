using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>A token with which a program acts for its owner. The secret itself is kept by nobody but whoever was shown it.</summary>
public sealed record PersonalToken
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The owner's account.</summary>
    public required Guid Account { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is made for.</summary>
    public ImmutableArray<TokenScope> Scopes { get; init; } = [];

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Its last day, which counts in.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The last day on which it was used; null when it never was.</summary>
    public DateOnly? UsedOn { get; init; }

    /// <summary>When it was ended (UTC); null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it is good on a day, as far as it alone says so.</summary>
    public bool IsGoodOn(DateOnly day) => EndedAt is null && day <= Until;
}
