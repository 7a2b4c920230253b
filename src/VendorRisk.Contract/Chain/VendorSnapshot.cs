using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>What the register knew of a vendor when the facts were taken.</summary>
public sealed record VendorSnapshot
{
    /// <summary>The vendor's id in the register.</summary>
    public string VendorId { get; init; } = "";

    /// <summary>The version of the register's record.</summary>
    public long Version { get; init; }

    /// <summary>The legal name.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>The 13-digit 法人番号.</summary>
    public Fact<string> CorporateNumber { get; init; } = new();

    /// <summary>The country of the seat, ISO 3166-1 alpha-2.</summary>
    public Fact<string> Country { get; init; } = new();

    /// <summary>Registered certifications.</summary>
    public ImmutableArray<Certification> Certifications { get; init; } = [];

    /// <summary>Registered cloud services.</summary>
    public ImmutableArray<CloudService> CloudServices { get; init; } = [];

    /// <summary>Inspections (立入り調査), newest first.</summary>
    public ImmutableArray<Inspection> Inspections { get; init; } = [];

    /// <summary>Incidents, newest first.</summary>
    public ImmutableArray<Incident> Incidents { get; init; } = [];

    internal VendorSnapshot Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        CorporateNumber = m.Map(CorporateNumber, path + "/corporateNumber"),
        Country = m.Map(Country, path + "/country"),
        Certifications = Certifications.MapEach(path + "/certifications", (x, p) => x.Map(m, p)),
        CloudServices = CloudServices.MapEach(path + "/cloudServices", (x, p) => x.Map(m, p)),
        Inspections = Inspections.MapEach(path + "/inspections", (x, p) => x.Map(m, p)),
        Incidents = Incidents.MapEach(path + "/incidents", (x, p) => x.Map(m, p)),
    };
}
