using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Opens an engagement.</summary>
/// <param name="Read">The facts as they were read or entered, before the edits.</param>
/// <param name="Paper">The original paper, when there is one.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Sample">Whether it is a sample.</param>
/// <param name="Edits">What a person changed in what was read: the engagement applies them, and the audit log keeps them.</param>
public sealed record CreateEngagement(EngagementFacts Read, OriginalPaper? Paper, ChangeOrigin Origin, bool Sample = false, ImmutableArray<FactsEdit> Edits = default)
{
    /// <summary>The engagement of the year before that it continues; null when it continues none.</summary>
    public EngagementId? Continues { get; init; }
}
