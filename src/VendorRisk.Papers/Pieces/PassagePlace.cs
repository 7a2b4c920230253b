namespace VendorRisk.Papers.Pieces;

/// <summary>Which part of a paper a passage stands in.</summary>
internal enum PassagePlace
{
    Cover,
    Outline,
    Sheet,
    Checklist,
    Clause,

    /// <summary>Under an attachment's heading, or in no part at all.</summary>
    Elsewhere,
}
