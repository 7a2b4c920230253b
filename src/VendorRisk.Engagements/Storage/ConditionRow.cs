namespace VendorRisk.Engagements.Storage;

/// <summary>What a decision asked for; only appended to.</summary>
internal sealed class ConditionRow
{
    public required string EngagementId { get; init; }

    public required int Number { get; init; }

    public required int Decision { get; init; }

    public required string Text { get; init; }

    public required string Owner { get; init; }

    public string? Due { get; init; }

    public string? Rule { get; init; }

    public string? Finding { get; init; }

    public required string Reason { get; init; }

    public required string CostTalk { get; init; }

    public string? Vendor { get; init; }
}
