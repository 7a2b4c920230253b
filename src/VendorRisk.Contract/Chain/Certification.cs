namespace VendorRisk.Contract;

/// <summary>A certification: as a paper states it, or as the register has checked it.</summary>
public sealed record Certification
{
    /// <summary>One of <see cref="CertificationSchemes"/>, or the words as printed when none fits.</summary>
    public Fact<string> Scheme { get; init; } = new();

    /// <summary>The edition in normal form, e.g. <c>ISO/IEC 27001:2013</c> or <c>JIS Q 15001:2017</c>.</summary>
    public Fact<string> Edition { get; init; } = new();

    /// <summary>The words of the statement.</summary>
    public Fact<string> Stated { get; init; } = new();

    /// <summary>Where it is stated.</summary>
    public CertificationPlace Place { get; init; }

    /// <summary>The certificate's or mark's number.</summary>
    public Fact<string> Number { get; init; } = new();

    /// <summary>The body that granted it.</summary>
    public Fact<string> Issuer { get; init; } = new();

    /// <summary>The legal entity, site or service it was granted to.</summary>
    public Fact<string> Holder { get; init; } = new();

    /// <summary>The certified scope; for a register of services the service's name.</summary>
    public Fact<string> Scope { get; init; } = new();

    /// <summary>The last day of validity; it counts in.</summary>
    public Fact<DateOnly> Expires { get; init; } = new();

    /// <summary>Its standing according to the register.</summary>
    public Fact<CertificationStatus> Status { get; init; } = new();

    /// <summary>The day a person last checked it against the issuer's list.</summary>
    public Fact<DateOnly> CheckedOn { get; init; } = new();

    internal Certification Map(IFactMapper m, string path) => this with
    {
        Scheme = m.Map(Scheme, path + "/scheme"),
        Edition = m.Map(Edition, path + "/edition"),
        Stated = m.Map(Stated, path + "/stated"),
        Number = m.Map(Number, path + "/number"),
        Issuer = m.Map(Issuer, path + "/issuer"),
        Holder = m.Map(Holder, path + "/holder"),
        Scope = m.Map(Scope, path + "/scope"),
        Expires = m.Map(Expires, path + "/expires"),
        Status = m.Map(Status, path + "/status"),
        CheckedOn = m.Map(CheckedOn, path + "/checkedOn"),
    };
}
