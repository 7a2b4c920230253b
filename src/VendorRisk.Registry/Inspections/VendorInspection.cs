using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>An inspection (立入り調査) of a vendor.</summary>
public sealed record VendorInspection
{
    /// <summary>Names the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The place that was seen.</summary>
    public required string Place { get; init; }

    /// <summary>How it was done.</summary>
    public InspectionKind Kind { get; init; }

    /// <summary>The opinion, in the inspector's words.</summary>
    public required string Opinion { get; init; }

    /// <summary>The work it was about (件名); null when it was about the vendor as a whole.</summary>
    public string? Work { get; init; }

    /// <summary>Points still open.</summary>
    public ImmutableArray<string> OpenPoints { get; init; } = [];
}
