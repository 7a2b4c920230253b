using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Turns an entry of the register into facts, each with its record and the words that describe it.</summary>
internal static class VendorSnapshots
{
    /// <param name="vendor">The entry.</param>
    /// <param name="work">The title of the work in question: inspections of other work say nothing of it. Null when unknown.</param>
    public static VendorSnapshot Of(Vendor vendor, string? work)
    {
        string record = $"vendor/{vendor.Id}";
        return new VendorSnapshot
        {
            VendorId = vendor.Id.ToString(),
            Version = vendor.Version,
            Name = Known(vendor.LegalName, record, vendor.LegalName),
            CorporateNumber = Optional(vendor.CorporateNumber, record, $"法人番号 {vendor.CorporateNumber}"),
            Country = Optional(vendor.Country, record, $"所在国 {vendor.Country}"),
            Certifications = [.. vendor.Certifications.Select(c => Of(c, $"{record}/certification/{c.Id:N}"))],
            CloudServices = [.. vendor.CloudServices.Select(s => Of(s, $"{record}/cloud/{s.Id:N}"))],
            Inspections =
            [
                .. vendor.Inspections.Where(i => i.Kind != InspectionKind.Documents && (i.Work is null || work is null || i.Work == work))
                    .Select(i => Of(i, $"{record}/inspection/{i.Id:N}")),
            ],
            Incidents = [.. vendor.Incidents.Select(i => Of(i, $"{record}/incident/{i.Id:N}"))],
        };
    }

    private static Certification Of(VendorCertification entry, string record)
    {
        string words = string.Join(" ", new[] { entry.Edition ?? entry.Scheme, entry.Number, entry.Expires is { } last ? $"有効期限 {Day(last)}" : null }.OfType<string>());
        return new Certification
        {
            Scheme = Known(entry.Scheme, record, words),
            Edition = Optional(entry.Edition, record, words),
            Stated = Known(words, record, words),
            Place = CertificationPlace.Register,
            Number = Optional(entry.Number, record, words),
            Issuer = Optional(entry.Issuer, record, words),
            Holder = Optional(entry.Holder, record, words),
            Scope = Optional(entry.Scope, record, words),
            Expires = Optional(entry.Expires, record, words),
            Status = Known(StatusOf(entry.Standing), record, words),
            CheckedOn = Optional(entry.CheckedOn, record, words),
        };
    }

    private static CloudService Of(VendorCloudService entry, string record) => new()
    {
        Name = Known(entry.Name, record, entry.Name),
        Operator = Optional(entry.Operator, record, entry.Name),
        OperatorCountry = Optional(entry.OperatorCountry, record, entry.Name),
        ServerCountry = Optional(entry.ServerCountry, record, entry.Name),
    };

    private static Inspection Of(VendorInspection entry, string record)
    {
        string words = $"立入り調査 {Day(entry.Date)} {entry.Place}";
        return new Inspection
        {
            Date = Known(entry.Date, record, words),
            Place = Known(entry.Place, record, words),
            OpenPoints = Known(entry.OpenPoints.Length, record, words),
        };
    }

    private static Incident Of(VendorIncident entry, string record) => new()
    {
        Date = Known(entry.Date, record, entry.Description),
        Description = Known(entry.Description, record, entry.Description),
        PeopleAffected = Optional(entry.PeopleAffected, record, entry.Description),
    };

    private static CertificationStatus StatusOf(CertificationStanding standing) => standing switch
    {
        CertificationStanding.Valid => CertificationStatus.Valid,
        CertificationStanding.Suspended => CertificationStatus.Suspended,
        CertificationStanding.Revoked => CertificationStatus.Revoked,
        CertificationStanding.Lapsed => CertificationStatus.Lapsed,
        CertificationStanding.Withdrawn => CertificationStatus.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "The register has a standing that the contract does not know."),
    };

    private static Fact<T> Known<T>(T value, string record, string words)
        where T : notnull =>
        Fact.Known(value, Source.Register(record, words));

    private static Fact<string> Optional(string? value, string record, string words) =>
        value is null ? new Fact<string>() : Known(value, record, words);

    private static Fact<T> Optional<T>(T? value, string record, string words)
        where T : struct =>
        value is { } known ? Known(known, record, words) : new Fact<T>();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
