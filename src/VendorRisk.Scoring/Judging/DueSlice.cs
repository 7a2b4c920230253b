using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>Engagements that are due, those that are due longest first.</summary>
internal sealed record DueSlice(ImmutableArray<string> Engagements) : Slice;
