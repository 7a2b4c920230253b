using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Assessments;

/// <summary>What the replays of a slice came to.</summary>
/// <param name="Place">The slice's place.</param>
/// <param name="Replayed">Its assessments, in their order.</param>
internal sealed record ReplayPart(int Place, ImmutableArray<ReplayedAssessment> Replayed) : SlicePart;
