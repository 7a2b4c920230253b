using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>Who a rule is: constant for one version of it.</summary>
public sealed record RuleDescriptor
{
    /// <summary><c>category.name</c>, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Raised whenever the rule judges differently.</summary>
    public int Version { get; init; } = 1;

    /// <summary>One of <see cref="RiskCategories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>The usual severity of its findings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the rule says, in one line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Why it matters, in one sentence.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>The law, guideline or clause that demands it.</summary>
    public required string Demand { get; init; }

    /// <summary>The messages its findings may carry, each key once.</summary>
    public required ImmutableArray<MessageTemplate> Messages { get; init; }

    /// <summary>The parameters.</summary>
    public ImmutableArray<RuleParameter> Parameters { get; init; } = [];

    /// <summary>The parts of the facts it reads, as path prefixes, e.g. <c>chain</c>, <c>sheets</c>.</summary>
    public required ImmutableArray<string> Reads { get; init; }
}
