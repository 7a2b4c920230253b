using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Vendors;

/// <summary>What the pages about vendors ask for: the register, and every vendor that only a paper names.</summary>
internal sealed class VendorDesk(
    IVendorRegistry registry,
    IPortfolio portfolio,
    Application.RegisterVendor register,
    VendorChanges changes,
    CurrentActor actor,
    JapanClock clock,
    IStringLocalizer<VendorTexts> texts,
    IStringLocalizer<Texts> shared)
{
    private const int MostPlaces = 200;

    /// <summary>One page of vendors: of the register, and names that only papers have.</summary>
    public async Task<Page<VendorView>> ListAsync(VendorQuery query, CancellationToken cancellation)
    {
        Page<VendorEntry> page = await portfolio.ListVendorsAsync(query, cancellation);
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        return new Page<VendorView>([.. page.Rows.Select(entry => View(entry, entry.VendorId is { } id ? register.Find(id) : null, []))], page.Total);
    }

    public async Task<VendorView?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!VendorId.TryParse(id, out VendorId key) || await registry.FindAsync(key, cancellation) is not { } vendor)
        {
            return null;
        }

        // A vendor that was registered a moment ago has no row in the view yet.
        VendorEntry entry = await portfolio.FindVendorAsync(key.ToString(), cancellation) ?? new VendorEntry
        {
            Key = key.ToString(), Name = vendor.LegalName, Engagements = 0, People = 0, NearestTier = 0, DeepestTier = 0, Certifications = 0, Incidents = 0,
        };
        ImmutableArray<VendorHistoryEntry> history = await registry.HistoryAsync(key, cancellation);
        Page<VendorPlace> places = await portfolio.PlacesAsync(entry.Key, 0, MostPlaces, cancellation);
        return View(entry, vendor, places.Rows) with
        {
            EngagementCount = places.Total,
            Merged = vendor.Merged is { } merger && (await registry.SnapshotAsync(cancellation)).Survivor(key) is { } into ? Merged(vendor, merger, into) : null,
            History = changes.Of(history),
            IncidentNumbers = vendor.Incidents.Select(incident => (incident.Id, Numbers: VendorChanges.Numbers(history, incident.Id)))
                .Where(incident => !incident.Numbers.IsEmpty).ToImmutableDictionary(incident => incident.Id, incident => incident.Numbers),
        };
    }

    public async Task<RegisterOutcome> RegisterAsync(VendorForm form, CancellationToken cancellation)
    {
        VendorRegistration request = new(form.Key, texts["Register.Why"], new VendorId(form.Key), form.Name, Empty(form.CorporateNumber), CountryEntry.Code(form.Country, texts));
        return Of(await register.RunAsync(actor.Actor, request, cancellation));
    }

    private RegisterOutcome Of(Outcome<SavedVendor> outcome) => outcome switch
    {
        Outcome<SavedVendor>.Saved saved => new RegisterOutcome(saved.Value.Id.ToString(), []),
        Outcome<SavedVendor>.Rejected rejected => new RegisterOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]),
        Outcome<SavedVendor>.Conflict conflict => new RegisterOutcome(null, [texts["Register.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
        _ => throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which this page does not know."),
    };

    private VendorView View(VendorEntry entry, Vendor? vendor, ImmutableArray<VendorPlace> places) => new()
    {
        Id = vendor?.Id.ToString(),
        Record = vendor,
        Version = vendor?.Version ?? 0,
        Name = vendor?.LegalName ?? entry.Name,
        CorporateNumber = vendor?.CorporateNumber,
        Sample = vendor?.Sample ?? entry.Sample,
        OtherNames = [.. vendor?.OtherNames.Select(name => name.Name) ?? []],
        Absorbed = [.. vendor?.Absorbed.Select(absorbed => new VendorLink(absorbed.Id.ToString(), absorbed.LegalName, absorbed.CorporateNumber)) ?? []],
        EngagementCount = entry.Engagements,
        People = entry.People,
        PeopleUnknown = entry.PeopleUnknown,
        DeepestTier = entry.DeepestTier,
        Worst = entry.Worst?.ToString(),
        Certifications = [.. (vendor?.Certifications ?? []).Select(View)],
        Engagements = [.. places.Select(place => new VendorEngagement(place.Engagement.ToString(), place.Title ?? shared["List.Untitled"], place.Tier, place.Grade?.ToString()))],
    };

    private MergedView Merged(Vendor vendor, VendorMerger merger, Vendor into) => new(
        new VendorLink(into.Id.ToString(), into.LegalName, into.CorporateNumber), texts["Merge.Kind." + merger.Kind], merger.On, into.Absorbed.Any(absorbed => absorbed.Id == vendor.Id));

    private CertificationView View(VendorCertification held)
    {
        CertificationStanding standing = held.StandingOn(clock.Today);
        string words = CertificationWords.Scheme(held.Scheme) + (held.Edition is null ? string.Empty : $"（{held.Edition}）");
        return new CertificationView(
            held.Id,
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
}
