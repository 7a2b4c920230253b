using VendorRisk.Registry.Certifications;

namespace VendorRisk.Registry;

/// <summary>A certification on record.</summary>
public sealed record VendorCertification
{
    /// <summary>Names the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>One of <see cref="CertificationSchemeNames"/> or another name.</summary>
    public required string Scheme { get; init; }

    /// <summary>The edition of the standard, e.g. <c>ISO/IEC 27001:2022</c>; null when unknown.</summary>
    public string? Edition { get; init; }

    /// <summary>The certificate's or mark's number; null when unknown.</summary>
    public string? Number { get; init; }

    /// <summary>The body that granted it; null when unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>The legal entity or site it was granted to; null when unknown.</summary>
    public string? Holder { get; init; }

    /// <summary>The certified scope, or the service's name for a register of services; null when unknown.</summary>
    public string? Scope { get; init; }

    /// <summary>The first day of validity; null when unknown.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The last day of validity; it counts in. Null when unknown or when the scheme has none.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>How it stood when it was last checked.</summary>
    public CertificationStanding Standing { get; init; }

    /// <summary>The day a person checked it against the issuer's list; null when nobody did.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Who checked it.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>What the check rests on: the list's address, a copy's file reference.</summary>
    public string? Evidence { get; init; }

    /// <summary>The copy of the certificate that is kept; null when there is none.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>How it stands on a day: as recorded, but lapsed once its last day has passed.</summary>
    public CertificationStanding StandingOn(DateOnly day) =>
        Standing == CertificationStanding.Valid && Expires < day ? CertificationStanding.Lapsed : Standing;

    /// <summary>
    /// Whether this entry renews an earlier one as things stand on a day: the same scheme, valid for longer, without a gap that is still to come, and
    /// the same certificate: the same number, or holder and scope known on both and the same. A P-mark is its holder's whatever the number.
    /// Unknown fields agree about nothing.
    /// </summary>
    public bool Renews(VendorCertification earlier, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return CertificationRenewal.Renews(this, earlier, day);
    }

    /// <summary>Days from <paramref name="day"/> to the last day of validity: 0 on that day, negative after it; null without one.</summary>
    public int? DaysLeft(DateOnly day) => Expires is { } last ? last.DayNumber - day.DayNumber : null;
}
