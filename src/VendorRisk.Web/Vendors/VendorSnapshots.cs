using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors;

/// <summary>What rules may know of a registered vendor. What the register does not know stays unknown; each fact names its record.</summary>
internal static class VendorSnapshots
{
    public static VendorSnapshot Of(Vendor vendor)
    {
        string record = $"vendor/{vendor.Id}";
        return new VendorSnapshot
        {
            VendorId = vendor.Id.ToString(),
            Version = vendor.Version,
            Name = Known(vendor.LegalName, record),
            CorporateNumber = Known(vendor.CorporateNumber, record),
            Country = Known(vendor.Country, record),
            Certifications = [.. vendor.Certifications.Select((held, place) => Of(held, At(record, "certification", place)))],
            CloudServices = [.. vendor.CloudServices.Select((service, place) => Of(service, At(record, "cloudService", place)))],
            Inspections = [.. vendor.Inspections.Select((seen, place) => Of(seen, At(record, "inspection", place)))],
            Incidents = [.. vendor.Incidents.Select((happened, place) => Of(happened, At(record, "incident", place)))],
        };
    }

    private static Certification Of(VendorCertification held, string record) => new()
    {
        Place = CertificationPlace.Register,
        Scheme = Known(held.Scheme, record),
        Edition = Known(held.Edition, record),
        Stated = Known(string.Join(" ", new[] { held.Scheme, held.Edition, held.Number }.Where(part => part is not null)), record),
        Number = Known(held.Number, record),
        Issuer = Known(held.Issuer, record),
        Holder = Known(held.Holder, record),
        Scope = Known(held.Scope, record),
        Expires = Known(held.Expires, record),
        Status = Fact.Known(StatusOf(held.Standing), Source.Register(record, held.Scheme)),
        CheckedOn = Known(held.CheckedOn, record),
    };

    private static CloudService Of(VendorCloudService service, string record) => new()
    {
        Name = Known(service.Name, record),
        Operator = Known(service.Operator, record),
        OperatorCountry = Known(service.OperatorCountry, record),
        ServerCountry = Known(service.ServerCountry, record),
    };

    private static Inspection Of(VendorInspection seen, string record) => new()
    {
        Date = Known((DateOnly?)seen.Date, record),
        Place = Known(seen.Place, record),
        OpenPoints = Fact.Known(seen.OpenPoints.Length, Source.Register(record, seen.Opinion)),
    };

    private static Incident Of(VendorIncident happened, string record) => new()
    {
        Date = Known((DateOnly?)happened.Date, record),
        Description = Known(happened.Description, record),
        PeopleAffected = happened.PeopleAffected is { } people ? Fact.Known(people, Source.Register(record, happened.Description)) : Fact.Unknown<int>(),
    };

    private static CertificationStatus StatusOf(CertificationStanding standing) => standing switch
    {
        CertificationStanding.Valid => CertificationStatus.Valid,
        CertificationStanding.Suspended => CertificationStatus.Suspended,
        CertificationStanding.Revoked => CertificationStatus.Revoked,
        CertificationStanding.Lapsed => CertificationStatus.Lapsed,
        CertificationStanding.Withdrawn => CertificationStatus.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing."),
    };

    private static Fact<string> Known(string? value, string record) =>
        string.IsNullOrEmpty(value) ? Fact.Unknown<string>() : Fact.Known(value, Source.Register(record, value));

    private static Fact<DateOnly> Known(DateOnly? value, string record) => value is { } day
        ? Fact.Known(day, Source.Register(record, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        : Fact.Unknown<DateOnly>();

    private static string At(string record, string part, int place) => string.Create(CultureInfo.InvariantCulture, $"{record}/{part}/{place}");
}
