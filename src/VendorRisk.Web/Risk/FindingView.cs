using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Acceptances;

namespace VendorRisk.Web.Risk;

/// <summary>A finding as people read it: texts looked up, subject named.</summary>
public sealed record FindingView
{
    /// <summary>Stays the same within one assessment; part of the page's addresses.</summary>
    public required string Key { get; init; }

    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required string Category { get; init; }

    /// <summary>The vendor it is about; null for the whole engagement.</summary>
    public string? Subject { get; init; }

    /// <summary>The id of the chain link it is about.</summary>
    public string? LinkId { get; init; }

    public required string Message { get; init; }

    public required string Why { get; init; }

    public required string Remedy { get; init; }

    public decimal Contribution { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>How it stands to what was accepted; null where nobody asked.</summary>
    public FindingStanding? Standing { get; init; }

    /// <summary>Whether it is left to be done: nobody accepted it as it is.</summary>
    public bool IsOpen => Standing?.Accepted is null;

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How many more places there are than <see cref="Evidence"/> lists.</summary>
    public int EvidenceLeftOut { get; init; }
}
