using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Contract;

/// <summary>What a rule returns: one of <see cref="Evaluated"/>, <see cref="NotApplicable"/>, <see cref="MissingFacts"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Evaluated), "evaluated")]
[JsonDerivedType(typeof(NotApplicable), "notApplicable")]
[JsonDerivedType(typeof(MissingFacts), "missingFacts")]
public abstract record RuleResult
{
    private RuleResult()
    {
    }

    /// <summary>Judged, and nothing found.</summary>
    public static RuleResult Nothing { get; } = new Evaluated();

    /// <summary>Judged, with these findings.</summary>
    public static RuleResult Found(ImmutableArray<Finding> findings) => findings.IsEmpty ? Nothing : new Evaluated { Findings = findings };

    /// <summary>Judged: none, one or several findings; and, where a part could not be judged, the facts it lacked.</summary>
    public sealed record Evaluated : RuleResult
    {
        /// <summary>The findings.</summary>
        public ImmutableArray<Finding> Findings { get; init; } = [];

        /// <summary>Paths of facts that were missing for a part of the judgement.</summary>
        public ImmutableArray<string> Unjudged { get; init; } = [];
    }

    /// <summary>There is nothing here for the rule to judge.</summary>
    /// <param name="Reason">Why, in Japanese.</param>
    public sealed record NotApplicable(string Reason) : RuleResult;

    /// <summary>The rule cannot judge because facts are missing.</summary>
    public sealed record MissingFacts : RuleResult
    {
        /// <summary>The paths of the facts it lacks; at least one.</summary>
        public ImmutableArray<string> Paths { get; init; } = [];
    }

    /// <summary>The rule cannot judge because these facts are missing.</summary>
    public static RuleResult Missing(params ImmutableArray<string> paths) => new MissingFacts { Paths = paths };
}
