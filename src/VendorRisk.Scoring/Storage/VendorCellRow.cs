namespace VendorRisk.Scoring.Storage;

/// <summary>One category of a vendor's row: the worst of what runs through it, over all its engagements.</summary>
internal sealed class VendorCellRow
{
    public required string Key { get; init; }

    /// <summary>Its place in heatmap order.</summary>
    public required int Place { get; init; }

    public required int State { get; init; }

    /// <summary>As <see cref="PortfolioCellRow.Weight"/>.</summary>
    public required int Weight { get; init; }

    /// <summary>Tenths of points, in the engagement where they are worst.</summary>
    public required int Points { get; init; }

    /// <summary>The findings of all engagements.</summary>
    public required int Findings { get; init; }

    public int? Worst { get; init; }

    /// <summary>Rules that could not judge, over all engagements.</summary>
    public required int Unknown { get; init; }

    /// <summary>The engagements in which there is anything but a clear cell.</summary>
    public required int Engagements { get; init; }

    /// <summary>The people of those engagements whose number is known.</summary>
    public required long People { get; init; }
}
