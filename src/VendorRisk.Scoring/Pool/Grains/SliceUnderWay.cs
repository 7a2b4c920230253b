namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>The answer of a desk whose worker needs more time: ask again.</summary>
internal sealed record SliceUnderWay : SlicePart;
