using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>What became of engagements that were due.</summary>
/// <param name="Judged">Those that were judged, or are gone.</param>
/// <param name="Failed">Those that could not be judged.</param>
internal sealed record DuePart(ImmutableArray<string> Judged, ImmutableArray<string> Failed) : SlicePart;
