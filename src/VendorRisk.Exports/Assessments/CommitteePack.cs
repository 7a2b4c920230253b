using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>What a committee gets: the agenda, then one page an item.</summary>
/// <param name="AsOf">The day of the judgements.</param>
/// <param name="Policy">The policy they rest on.</param>
/// <param name="Items">The items in the order of the agenda.</param>
public sealed record CommitteePack(string AsOf, string Policy, ImmutableArray<AssessmentSheet> Items);
