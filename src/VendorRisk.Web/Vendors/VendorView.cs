using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors;

/// <summary>A vendor of the register as pages show it.</summary>
public sealed record VendorView
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>法人番号; null when not recorded.</summary>
    public string? CorporateNumber { get; init; }

    public ImmutableArray<CertificationView> Certifications { get; init; } = [];

    public ImmutableArray<CloudView> Clouds { get; init; } = [];

    public ImmutableArray<EventView> Inspections { get; init; } = [];

    public ImmutableArray<EventView> Incidents { get; init; } = [];

    public ImmutableArray<VendorEngagement> Engagements { get; init; } = [];
}
