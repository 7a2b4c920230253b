using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Evaluation;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>The weights, bands and gates in force: data with a version, never code.</summary>
internal sealed record Policy
{
    /// <summary>The version people name it by.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public required string Hash { get; init; }

    public required InherentPolicy Inherent { get; init; }

    /// <summary>What one finding weighs, by severity.</summary>
    public required ImmutableDictionary<Severity, Points> Weights { get; init; }

    /// <summary>How much of its weight a rule counts for that could not judge because facts are missing, in percent.</summary>
    public required int UnknownPercent { get; init; }

    /// <summary>How much the first, second … heaviest finding of one category counts, in percent, falling; further ones count as the last.</summary>
    public required ImmutableArray<int> Repeats { get; init; }

    /// <summary>The weight of findings that uses up half of what lies between inherent risk and 100.</summary>
    public required Points Half { get; init; }

    /// <summary>The least residual risk of the grades B, C, D and E.</summary>
    public required ImmutableArray<Points> Bands { get; init; }

    /// <summary>The severity from which on one finding holds the grade at E.</summary>
    public required Severity Gate { get; init; }

    /// <summary>What differs for single rules, by id.</summary>
    public required ImmutableSortedDictionary<string, RuleSetting> Rules { get; init; }

    /// <summary>Rules whose findings nobody can fix before the work: they follow from the work itself or from the past.</summary>
    public ImmutableSortedSet<string> NotMendable { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>What takes two people.</summary>
    public ImmutableSortedSet<TwoPeopleFor> TwoPeople { get; init; } = ImmutableSortedSet<TwoPeopleFor>.Empty;

    public bool IsMendable(string rule) => !NotMendable.Contains(rule);

    /// <summary>The grade of a residual risk, gates aside.</summary>
    public Grade GradeOf(Points residual) => (Grade)Bands.Count(b => residual >= b);

    public RuleSetting RuleOf(string id) => Settings.Of(id);

    /// <summary>The part of the policy that running the rules needs.</summary>
    public RuleSettings Settings => new(Version, Rules);
}
