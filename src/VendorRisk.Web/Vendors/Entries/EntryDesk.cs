using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Puts entries of a vendor on record, corrects and strikes them.</summary>
internal sealed class EntryDesk(
    Application.RecordCertification certify,
    Application.RecordCloudService cloud,
    Application.RecordInspection inspect,
    Application.RecordIncident incident,
    Application.StrikeEntry strike,
    VendorSaving saving,
    CurrentActor actor,
    IStringLocalizer<VendorTexts> texts,
    IStringLocalizer<DateTexts> dates)
{
    public async Task<EntryOutcome> RecordAsync(VendorId vendor, CertificationForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        VendorCertification stated = new()
        {
            Id = form.Entry ?? form.Key,
            Scheme = form.Scheme.Length > 0 ? form.Scheme : form.OtherScheme,
            Edition = form.Edition,
            Number = form.Number,
            Issuer = form.Issuer,
            Holder = form.Holder,
            Scope = form.Scope,
            Issued = DateWords.Optional(form.Issued, texts["Certify.Issued"], problems, dates),
            Expires = DateWords.Optional(form.Expires, texts["Vendors.Expires"], problems, dates),
            CheckedOn = DateWords.Optional(form.CheckedOn, texts["Vendors.CheckedOn"], problems, dates),
            Evidence = form.Evidence,
            Standing = form.Standing,
        };
        DateOnly? effective = DateWords.Optional(form.Effective, texts["Certify.Effective"], problems, dates);
        stated = stated with { File = form.Kept is { } kept ? kept with { Effective = effective } : null };
        CertificationRecord record = new(form.Key, Why(form, form.Entry, "Entry.Why.Certification"), vendor, form.Version, stated)
        {
            File = form.File is { } file ? new EvidenceToKeep(form.FileName, file, effective) : null,
        };
        return problems.Count > 0
            ? EntryOutcome.Refused(problems)
            : await saving.OfAsync(vendor, form, await certify.RunAsync(actor.Actor, record, cancellation), cancellation);
    }

    public async Task<EntryOutcome> RecordAsync(VendorId vendor, CloudForm form, CancellationToken cancellation)
    {
        VendorCloudService stated = new()
        {
            Id = form.Entry ?? form.Key,
            Name = form.Name,
            Operator = form.Operator,
            OperatorCountry = CountryEntry.Code(form.OperatorCountry, texts),
            ServerCountry = CountryEntry.Code(form.ServerCountry, texts),
            Listings = form.Listings,
        };
        return await saving.OfAsync(
            vendor, form, await cloud.RunAsync(actor.Actor, new CloudServiceRecord(form.Key, Why(form, form.Entry, "Entry.Why.Cloud"), vendor, form.Version, stated), cancellation), cancellation);
    }

    public async Task<EntryOutcome> RecordAsync(VendorId vendor, InspectionForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? date = DateWords.Required(form.Date, texts["Inspect.Date"], problems, dates);
        if (date is null)
        {
            return EntryOutcome.Refused(problems);
        }

        VendorInspection stated = new()
        {
            Id = form.Entry ?? form.Key,
            Date = date.Value,
            Place = form.Place,
            Kind = form.Kind,
            Opinion = form.Opinion,
            Work = form.Work,
            OpenPoints = [.. form.OpenPoints.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };
        return await saving.OfAsync(
            vendor, form, await inspect.RunAsync(actor.Actor, new InspectionRecord(form.Key, Why(form, form.Entry, "Entry.Why.Inspection"), vendor, form.Version, stated), cancellation), cancellation);
    }

    public async Task<EntryOutcome> RecordAsync(VendorId vendor, IncidentForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? date = DateWords.Required(form.Date, texts["Incident.Date"], problems, dates);
        if (!TypedNumber.TryRead(form.People, out int? people))
        {
            problems.Add(texts["Incident.BadNumber", form.People]);
        }

        if (problems.Count > 0)
        {
            return EntryOutcome.Refused(problems);
        }

        VendorIncident stated = new() { Id = form.Entry ?? form.Key, Date = date!.Value, Description = form.Description, PeopleAffected = people, Source = form.Source };
        return await saving.OfAsync(
            vendor, form, await incident.RunAsync(actor.Actor, new IncidentRecord(form.Key, Why(form, form.Entry, "Entry.Why.Incident"), vendor, form.Version, stated), cancellation), cancellation);
    }

    /// <summary>Takes out an entry that was recorded by mistake.</summary>
    /// <param name="vendor">The vendor.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="form">The reason.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<EntryOutcome> StrikeAsync(VendorId vendor, Guid entry, StrikeForm form, CancellationToken cancellation) => await saving.OfAsync(
        vendor, form, await strike.RunAsync(actor.Actor, new VendorEntryToStrike(form.Key, form.Why, vendor, form.Version, entry), cancellation), cancellation);

    // A new entry explains itself; whoever changes one says why.
    private string Why(EntryDraft draft, Guid? corrected, string key) => corrected is null && string.IsNullOrWhiteSpace(draft.Why) ? texts[key] : draft.Why;
}
