using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Loading;

/// <summary>One approval as a list states it.</summary>
internal sealed record LoadRow
{
    public required string Sheet { get; init; }

    public required int Number { get; init; }

    /// <summary>The office's own number.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Department { get; init; }

    public string Work { get; init; } = "";

    public required string Vendor { get; init; }

    public string? CorporateNumber { get; init; }

    /// <summary>Null while nobody said.</summary>
    public bool? Reentrusted { get; init; }

    public ImmutableArray<(string Name, string Work)> Subcontractors { get; init; } = [];

    public DateOnly? ConsentDate { get; init; }

    public string ConsentNumber { get; init; } = "";

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public string Subjects { get; init; } = "";

    public string People { get; init; } = "";

    public ImmutableArray<string> Items { get; init; } = [];

    public ImmutableArray<string> Media { get; init; } = [];

    public string Cloud { get; init; } = "";

    public DateOnly Decided { get; init; }

    public string Meeting { get; init; } = "";

    public DecisionOutcome Outcome { get; init; }

    public string Conditions { get; init; } = "";

    public bool Met { get; init; }

    public string Reference { get; init; } = "";
}
