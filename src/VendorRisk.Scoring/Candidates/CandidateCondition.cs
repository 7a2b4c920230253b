using System.Collections.Immutable;

namespace VendorRisk.Scoring.Candidates;

/// <summary>One condition on the vendor to be chosen: one of its schemes is enough.</summary>
/// <param name="AnyOf">The schemes; empty when the words name none that is known.</param>
/// <param name="Statement">The words of the paper; null when they were not read.</param>
/// <param name="Line">The paper's line.</param>
public sealed record CandidateCondition(ImmutableArray<string> AnyOf, string? Statement, int? Line);
