using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Stored assessments that are made again.</summary>
/// <param name="Place">Its place among the slices of its run.</param>
/// <param name="Sequences">The assessments' numbers.</param>
internal sealed record ReplaySlice(int Place, ImmutableArray<long> Sequences) : Slice;
