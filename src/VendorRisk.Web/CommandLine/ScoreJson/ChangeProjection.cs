using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>The report's part on a paper of change.</summary>
internal static class ChangeProjection
{
    public static ChangeSummary? Of(PaperReading reading) => reading.Before is { } before
        ? new ChangeSummary(
            PaperProjection.Chain(before),
            PaperProjection.Sheets(before),
            [.. EngagementDifference.Between(before, reading.Facts).Changes.Select(c => new ChangeRow(c.What, c.Kind, c.PathB ?? c.PathA, c.Aspect, c.Old?.Text, c.New?.Text))])
        : null;
}
