using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>A draft that goes on from the version which somebody else saved.</summary>
/// <param name="Target">The engagement at the revision that stands now.</param>
/// <param name="Version">Its newest version's number.</param>
/// <param name="Paper">That version's paper; null when it came without one.</param>
/// <param name="Reading">What was read of that paper, or the version's facts in its place; null without a paper.</param>
/// <param name="Facts">What the edits are made on.</param>
/// <param name="Edits">The version's edits, then the draft's own.</param>
/// <param name="Own">What became of the draft's own edits.</param>
public sealed record MovedDraft(
    VersionTarget Target, int Version, OriginalPaper? Paper, PaperReading? Reading, Contract.EngagementFacts Facts, ImmutableArray<FactsEdit> Edits, CarriedEdits Own);
