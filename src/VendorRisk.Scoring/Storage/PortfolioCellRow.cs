namespace VendorRisk.Scoring.Storage;

/// <summary>One category of an engagement's row.</summary>
internal sealed class PortfolioCellRow
{
    public required string EngagementId { get; init; }

    /// <summary>Its place in heatmap order.</summary>
    public required int Place { get; init; }

    public required int State { get; init; }

    /// <summary>Its order within a column: faults first, then findings by severity and points, then what is unknown, then what is clear.</summary>
    public required int Weight { get; init; }

    /// <summary>Tenths of points.</summary>
    public required int Points { get; init; }

    public required int Findings { get; init; }

    public int? Worst { get; init; }

    /// <summary>Rules that could not judge because facts are missing.</summary>
    public required int Unknown { get; init; }

    /// <summary>Its standing (<see cref="Portfolio.CellWeight"/>) when the newest decision was made; null when nothing was decided.</summary>
    public int? Before { get; init; }
}
