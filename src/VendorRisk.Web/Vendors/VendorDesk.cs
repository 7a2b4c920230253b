using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors;

/// <summary>What the pages about vendors ask for: the register, and every vendor that only a paper names.</summary>
internal sealed class VendorDesk(
    IVendorRegistry registry,
    IEngagementBook book,
    Application.RegisterVendor register,
    Application.RecordCertification certify,
    CurrentActor actor,
    JapanClock clock,
    IStringLocalizer<VendorTexts> texts,
    IStringLocalizer<Texts> shared)
{
    public async Task<ImmutableArray<VendorView>> ListAsync(CancellationToken cancellation)
    {
        List<Part> parts = await PartsAsync(cancellation);
        ILookup<string, Part> byVendor = parts.Where(part => part.VendorId is not null).ToLookup(part => part.VendorId!, StringComparer.Ordinal);
        ImmutableArray<VendorView>.Builder views = ImmutableArray.CreateBuilder<VendorView>();
        foreach (VendorSummary summary in await registry.ListAsync(VendorFilter.All, cancellation))
        {
            if (await registry.FindAsync(summary.Id, cancellation) is { } vendor)
            {
                views.Add(View(vendor, byVendor[vendor.Id.ToString()]));
            }
        }

        views.AddRange(parts.Where(part => part.VendorId is null)
            .GroupBy(part => part.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new VendorView { Name = group.Key, Engagements = [.. group.Select(part => part.Engagement)] }));
        return views.ToImmutable();
    }

    public async Task<VendorView?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!VendorId.TryParse(id, out VendorId key) || await registry.FindAsync(key, cancellation) is not { } vendor)
        {
            return null;
        }

        return View(vendor, (await PartsAsync(cancellation)).Where(part => part.VendorId == vendor.Id.ToString()));
    }

    public async Task<RegisterOutcome> RegisterAsync(VendorForm form, CancellationToken cancellation)
    {
        VendorRegistration request = new(form.Key, texts["Register.Why"], new VendorId(form.Key), form.Name, Empty(form.CorporateNumber), Empty(form.Country));
        return Of(await register.RunAsync(actor.Actor, request, cancellation));
    }

    public async Task<RegisterOutcome> RecordAsync(VendorView vendor, CertificationForm form, CancellationToken cancellation)
    {
        CertificationRecord request = new(form.Key, texts["Register.CertificationWhy"], new VendorId(Guid.Parse(vendor.Id!)), vendor.Version, form.Certification());
        return Of(await certify.RunAsync(actor.Actor, request, cancellation));
    }

    private RegisterOutcome Of(Outcome<SavedVendor> outcome) => outcome switch
    {
        Outcome<SavedVendor>.Saved saved => new RegisterOutcome(saved.Value.Id.ToString(), []),
        Outcome<SavedVendor>.Rejected rejected => new RegisterOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]),
        Outcome<SavedVendor>.Conflict conflict => new RegisterOutcome(null, [texts["Register.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
        _ => throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which this page does not know."),
    };

    private async Task<List<Part>> PartsAsync(CancellationToken cancellation)
    {
        List<Part> parts = [];
        foreach (EngagementSummary summary in await book.ListAsync(cancellation))
        {
            if (await book.FindAsync(summary.Id, cancellation) is not { } engagement)
            {
                continue;
            }

            foreach (ChainLink link in engagement.Current.Facts.Chain.Where(link => link.Name.IsKnown))
            {
                VendorSummary? vendor = (await registry.ResolveAsync(link.Name.Value!, cancellation)).Match;
                parts.Add(new Part(
                    vendor?.Id.ToString(), link.Name.Value!, new VendorEngagement(engagement.Id.ToString(), summary.Title ?? shared["List.Untitled"], link.Tier)));
            }
        }

        return parts;
    }

    private VendorView View(Vendor vendor, IEnumerable<Part> parts) => new()
    {
        Id = vendor.Id.ToString(),
        Version = vendor.Version,
        Name = vendor.LegalName,
        CorporateNumber = vendor.CorporateNumber,
        Sample = vendor.Sample,
        Certifications = [.. vendor.Certifications.Select(View)],
        Clouds = [.. vendor.CloudServices.Select(cloud => new CloudView(cloud.Name, cloud.Operator, cloud.OperatorCountry, cloud.ServerCountry))],
        Inspections = [.. vendor.Inspections.Select(seen => new EventView(seen.Date, texts["Vendors.InspectionWords", seen.Place, seen.Opinion, seen.OpenPoints.Length]))],
        Incidents = [.. vendor.Incidents.Select(happened => new EventView(happened.Date, happened.Description))],
        Engagements = [.. parts.Select(part => part.Engagement)],
    };

    private CertificationView View(VendorCertification held)
    {
        CertificationStanding standing = held.StandingOn(clock.Today);
        string words = CertificationWords.Scheme(held.Scheme) + (held.Edition is null ? string.Empty : $"（{held.Edition}）");
        return new CertificationView(
            words,
            held.Number,
            held.Holder,
            held.Scope,
            held.Issued,
            held.Expires,
            held.DaysLeft(clock.Today),
            standing is CertificationStanding.Valid || held.DaysLeft(clock.Today) < 0 ? null : shared["Standing." + standing].Value,
            held.CheckedOn);
    }

    private static string? Empty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>One link of a stored chain: who, in which engagement; the vendor's id where the register knows it.</summary>
    private sealed record Part(string? VendorId, string Name, VendorEngagement Engagement);
}
