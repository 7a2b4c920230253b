using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Adds a version.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Read">The facts as they were read, before the edits; null to edit the current version's.</param>
/// <param name="Paper">The new paper, when there is one.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Edits">What a person changed: the engagement applies them, and the audit log keeps them.</param>
public sealed record AddEngagementVersion(EngagementId Id, long ExpectedRevision, EngagementFacts? Read, OriginalPaper? Paper, ChangeOrigin Origin, ImmutableArray<FactsEdit> Edits = default)
{
    /// <summary>
    /// What was asked for, in the caller's words, where facts and edits follow from it and from what is stored: a command that comes again is known by it, although
    /// the store has moved on. Null when facts, paper and edits are what was asked for.
    /// </summary>
    public string? Asked { get; init; }
}
