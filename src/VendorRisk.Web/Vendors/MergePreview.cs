using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors;

/// <summary>What a merger will do, or why it cannot be done.</summary>
public sealed record MergePreview
{
    /// <summary>Whom the name may mean, when it may mean several.</summary>
    public ImmutableArray<VendorLink> Candidates { get; init; } = [];

    /// <summary>The surviving vendor; null when nobody was found.</summary>
    public VendorLink? Into { get; init; }

    /// <summary>What moves and what follows, a line each.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>What a person should look at before or after, a line each.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Every reason why not, in Japanese; empty when it can be done.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    public bool CanBeDone => Into is not null && Problems.IsEmpty;
}
