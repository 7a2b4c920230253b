namespace VendorRisk.Monitoring;

/// <summary>An alert as it was raised, and how it was acknowledged.</summary>
public sealed record AlertHistoryEntry
{
    /// <summary>The key.</summary>
    public required AlertId Id { get; init; }

    /// <summary>The holder's name when it was raised.</summary>
    public required string LegalName { get; init; }

    /// <summary>The certification's entry in the register.</summary>
    public required Guid CertificationId { get; init; }

    /// <summary>Its scheme when it was raised.</summary>
    public required string Scheme { get; init; }

    /// <summary>Its last day when it was raised; it counts in.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The stage.</summary>
    public required AlertStage Stage { get; init; }

    /// <summary>When it was raised (UTC).</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When it was acknowledged (UTC); null while nobody did.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Who acknowledged it.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }
}
