using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Adds a version.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Facts">The new facts.</param>
/// <param name="Paper">The new paper, when there is one.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Edits">What a person changed in what was read; kept in the audit log.</param>
public sealed record AddEngagementVersion(EngagementId Id, long ExpectedRevision, EngagementFacts Facts, OriginalPaper? Paper, ChangeOrigin Origin, ImmutableArray<FactsEdit> Edits = default);
