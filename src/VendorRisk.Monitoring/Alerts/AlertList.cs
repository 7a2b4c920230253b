using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>The open alerts, as the register stands now. An old <see cref="ReviewedAt"/> says that the job which records them does not run.</summary>
public sealed record AlertList
{
    /// <summary>When the register was last gone through to the end (UTC); null when it never was.</summary>
    public DateTimeOffset? ReviewedAt { get; init; }

    /// <summary>The alerts, at most one a certification, the nearest last day first.</summary>
    public ImmutableArray<CertificationAlert> Alerts { get; init; } = [];
}
