using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Variants;

/// <summary>What a paper's author says must come of it, written before the paper was first read by the program.</summary>
internal sealed record Expectation
{
    public DateOnly AsOf { get; init; }

    /// <summary>Rules that must find something, <c>id</c> or <c>id@link</c>.</summary>
    public ImmutableArray<string> Hit { get; init; } = [];

    /// <summary>Rules that must find nothing, <c>id</c> or <c>id@link</c>.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>The vendors by link.</summary>
    public ImmutableDictionary<string, string> Vendors { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool Undecided { get; init; }

    public int? People { get; init; }

    /// <summary>Start and end by link, <c>2026-04-01/2027-03-31</c>.</summary>
    public ImmutableDictionary<string, string> Terms { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> Handling { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, bool> Rollover { get; init; } = ImmutableDictionary<string, bool>.Empty;

    public ImmutableDictionary<string, ImmutableArray<MediumKind>> Media { get; init; } = ImmutableDictionary<string, ImmutableArray<MediumKind>>.Empty;

    public ImmutableDictionary<string, ImmutableArray<string>> Items { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How many controls a side answers with yes and with no.</summary>
    public ImmutableDictionary<Side, ImmutableDictionary<ChecklistMark, int>> Checklist { get; init; } = ImmutableDictionary<Side, ImmutableDictionary<ChecklistMark, int>>.Empty;

    /// <summary>The controls a side waives.</summary>
    public ImmutableDictionary<Side, ImmutableArray<string>> Waived { get; init; } = ImmutableDictionary<Side, ImmutableArray<string>>.Empty;

    /// <summary>The number of clauses of each attached set.</summary>
    public ImmutableArray<int>? Clauses { get; init; }

    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>The greatest number of findings.</summary>
    public int? Most { get; init; }

    public bool NoHigh { get; init; }

    public static Expectation Of(string folder) =>
        JsonSerializer.Deserialize<Expectation>(File.ReadAllText(Path.Combine(folder, "expected.json")), ContractJson.Options)!;
}
