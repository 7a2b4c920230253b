namespace VendorRisk.Engagements;

/// <summary>What became of something between two sets of facts.</summary>
public enum FactChangeKind
{
    /// <summary>It is only in the second, or became known there.</summary>
    Added,

    /// <summary>It is only in the first, or is no longer known.</summary>
    Removed,

    /// <summary>It is in both and says something else.</summary>
    Changed,
}
