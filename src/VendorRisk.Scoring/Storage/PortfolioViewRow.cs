namespace VendorRisk.Scoring.Storage;

/// <summary>An engagement's row of the portfolio view, written with its assessment.</summary>
internal sealed class PortfolioViewRow
{
    public required string EngagementId { get; init; }

    public required long Revision { get; set; }

    public required int Version { get; set; }

    public string? Title { get; set; }

    public string? Department { get; set; }

    /// <summary>The vendors' names in chain order, one a line.</summary>
    public required string Vendors { get; set; }

    /// <summary>What a search looks through, folded.</summary>
    public required string Words { get; set; }

    public required string State { get; set; }

    /// <summary>The newest decision's outcome; null when there is none.</summary>
    public string? Decision { get; set; }

    /// <summary>The version it was made on.</summary>
    public int? DecidedVersion { get; set; }

    /// <summary>The residual risk when it was made, in tenths of points; null when there is no decision, or no assessment of that time.</summary>
    public int? Before { get; set; }

    /// <summary>A bit for each ground on which the newest approval is to be looked at again.</summary>
    public int Reopened { get; set; }

    /// <summary>A bit for each class of the information items.</summary>
    public required int Classes { get; set; }

    /// <summary>A bit for each topic that its special clauses have an item on.</summary>
    public required int Topics { get; set; }

    public required bool Sample { get; set; }

    public int? People { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public required bool Rollover { get; set; }

    public required int Grade { get; set; }

    public required bool Complete { get; set; }

    /// <summary>Tenths of points.</summary>
    public required int Inherent { get; set; }

    /// <summary>Tenths of points.</summary>
    public required int Residual { get; set; }

    public required int Findings { get; set; }

    public int? WorstSeverity { get; set; }

    public string? WorstJa { get; set; }

    public string? WorstEn { get; set; }

    /// <summary>A bit for each category, in heatmap order, that has findings or faulted.</summary>
    public required int Categories { get; set; }

    /// <summary>The schemes that an undecided vendor must hold, each between blanks; <c> * </c> for any; null when every vendor is decided.</summary>
    public string? Asks { get; set; }

    /// <summary>The assessment that stands.</summary>
    public required long Sequence { get; set; }

    /// <summary>The day for which it was last judged.</summary>
    public required DateOnly AsOf { get; set; }

    /// <summary>The policy and plugins it was judged by.</summary>
    public required string Generation { get; set; }

    /// <summary>When the engagement was last changed (UTC, ISO 8601).</summary>
    public required string ChangedAt { get; set; }

    /// <summary>How many of the findings are accepted.</summary>
    public int Accepted { get; set; }
}
