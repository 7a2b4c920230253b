namespace VendorRisk.Registry;

/// <summary>A leak or another incident at a vendor.</summary>
public sealed record VendorIncident
{
    /// <summary>Names the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The day it happened or became known.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What happened.</summary>
    public required string Description { get; init; }

    /// <summary>The number of people affected; null when unknown.</summary>
    public int? PeopleAffected { get; init; }

    /// <summary>Where it is known from: a notice, an article, a report.</summary>
    public required string Source { get; init; }
}
