using VendorRisk.Registry;

namespace VendorRisk.Monitoring;

/// <summary>A certification that runs out or has run out, and that nobody has dealt with.</summary>
public sealed record CertificationAlert
{
    /// <summary>The key under which it can be acknowledged; null until a run of the job has recorded this stage.</summary>
    public AlertId? Id { get; init; }

    /// <summary>The holder in the register.</summary>
    public required VendorId VendorId { get; init; }

    /// <summary>Its name today.</summary>
    public required string LegalName { get; init; }

    /// <summary>The certification as the register has it today; its last day is known.</summary>
    public required VendorCertification Certification { get; init; }

    /// <summary>The stage that holds today.</summary>
    public required AlertStage Stage { get; init; }

    /// <summary>Days to the last day, today: 0 on that day, negative after it.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>When a run of the job first saw this stage (UTC); null until one has.</summary>
    public DateTimeOffset? RaisedAt { get; init; }
}
