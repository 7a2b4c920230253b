using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Opens an engagement.</summary>
/// <param name="Facts">The first version's facts.</param>
/// <param name="Paper">The original paper, when there is one.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Sample">Whether it is a sample.</param>
/// <param name="Edits">What a person changed in what was read; kept in the audit log.</param>
public sealed record CreateEngagement(EngagementFacts Facts, OriginalPaper? Paper, ChangeOrigin Origin, bool Sample = false, ImmutableArray<FactsEdit> Edits = default);
