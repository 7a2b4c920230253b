using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit;

/// <summary>Builds what the register knows of a vendor; every fact's source is the register.</summary>
public sealed class RegisteredVendorBuilder
{
    private VendorSnapshot _vendor;

    internal RegisteredVendorBuilder(string name) =>
        _vendor = new VendorSnapshot { VendorId = "v-" + name, Version = 1, Name = Fact.Known(name, Source.Register("vendor/v-" + name, name)) };

    internal VendorSnapshot Build() => _vendor with
    {
        Inspections = [.. _vendor.Inspections.OrderByDescending(i => i.Date.Or(DateOnly.MinValue))],
        Incidents = [.. _vendor.Incidents.OrderByDescending(i => i.Date.Or(DateOnly.MinValue))],
    };

    /// <summary>Changes what no method of the builder reaches.</summary>
    public RegisteredVendorBuilder With(Func<VendorSnapshot, VendorSnapshot> change)
    {
        _vendor = change(_vendor);
        return this;
    }

    /// <summary>A registered certification.</summary>
    public RegisteredVendorBuilder Certified(
        string scheme, DateOnly? expires = null, CertificationStatus? status = CertificationStatus.Valid, string? number = null, string? issuer = null,
        string? holder = null, string? scope = null, DateOnly? checkedOn = null, string? edition = null)
    {
        string record = $"vendor/{_vendor.VendorId}/certification/{_vendor.Certifications.Length}";
        return With(v => v with
        {
            Certifications = v.Certifications.Add(new Certification
            {
                Scheme = From(scheme, record, scheme),
                Edition = FromOrNot(edition, record, scheme),
                Stated = From(scheme, record, scheme),
                Place = CertificationPlace.Register,
                Number = FromOrNot(number, record, scheme),
                Issuer = FromOrNot(issuer, record, scheme),
                Holder = FromOrNot(holder, record, scheme),
                Scope = FromOrNot(scope, record, scheme),
                Expires = FromOrNot(expires, record, scheme),
                Status = FromOrNot(status, record, scheme),
                CheckedOn = FromOrNot(checkedOn, record, scheme),
            }),
        });
    }

    /// <summary>An inspection.</summary>
    public RegisteredVendorBuilder Inspected(DateOnly date, string? place = null, int? openPoints = 0)
    {
        string record = $"vendor/{_vendor.VendorId}/inspection/{_vendor.Inspections.Length}";
        return With(v => v with
        {
            Inspections = v.Inspections.Add(new Inspection
            {
                Date = From(date, record, "立入り調査"),
                Place = FromOrNot(place, record, "立入り調査"),
                OpenPoints = FromOrNot(openPoints, record, "立入り調査"),
            }),
        });
    }

    /// <summary>An incident.</summary>
    public RegisteredVendorBuilder HadIncident(DateOnly date, string description, int? peopleAffected = null)
    {
        string record = $"vendor/{_vendor.VendorId}/incident/{_vendor.Incidents.Length}";
        return With(v => v with
        {
            Incidents = v.Incidents.Add(new Incident
            {
                Date = From(date, record, description),
                Description = From(description, record, description),
                PeopleAffected = FromOrNot(peopleAffected, record, description),
            }),
        });
    }

    /// <summary>The country of the seat, ISO 3166-1 alpha-2.</summary>
    public RegisteredVendorBuilder InCountry(string country) =>
        With(v => v with { Country = From(country, $"vendor/{v.VendorId}", country) });

    private static Fact<T> From<T>(T value, string record, string quote)
        where T : notnull =>
        Fact.Known(value, Source.Register(record, quote));

    private static Fact<T> FromOrNot<T>(T? value, string record, string quote)
        where T : struct =>
        value is { } known ? From(known, record, quote) : new Fact<T>();

    private static Fact<string> FromOrNot(string? value, string record, string quote) =>
        value is null ? new Fact<string>() : From(value, record, quote);
}
