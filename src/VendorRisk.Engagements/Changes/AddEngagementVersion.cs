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
public sealed record AddEngagementVersion(EngagementId Id, long ExpectedRevision, EngagementFacts? Read, OriginalPaper? Paper, ChangeOrigin Origin, ImmutableArray<FactsEdit> Edits = default);
