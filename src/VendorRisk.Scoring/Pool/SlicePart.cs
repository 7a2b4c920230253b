namespace VendorRisk.Scoring.Pool;

/// <summary>What a slice came to.</summary>
internal abstract record SlicePart;
