namespace VendorRisk.Papers.Checklists;

/// <summary>What a printed box says.</summary>
internal enum BoxState
{
    Empty,

    Ticked,

    /// <summary>A ring around or before a word; where other boxes are filled, an empty one.</summary>
    Circle,
}
