namespace VendorRisk.Scoring.Pool;

/// <summary>A few engagements or assessments that are worked through in one place.</summary>
internal abstract record Slice;
