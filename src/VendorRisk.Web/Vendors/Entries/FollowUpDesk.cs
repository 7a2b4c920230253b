using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Consents to a vendor's part in engagements, and erasures after its work.</summary>
internal sealed class FollowUpDesk(
    IEngagementBook book,
    IVendorRegistry registry,
    Application.RecordConsent consent,
    Application.RecordErasure erasure,
    CurrentActor actor,
    IStringLocalizer<VendorTexts> texts,
    IStringLocalizer<DateTexts> dates)
{
    /// <summary>What is on record; null when the vendor no longer stands in the engagement's chain.</summary>
    public async Task<FollowUpView?> FindAsync(VendorId vendor, string engagement, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(engagement, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } found)
        {
            return null;
        }

        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        ChainLink? link = found.Current.Facts.Chain.FirstOrDefault(link => link.Name.IsKnown && register.Match(link.Name.Value!)?.Id == vendor);
        return link is null ? null : new FollowUpView(engagement, found.Revision, link.Name.Value!, link.Tier > 1, Lines(found, link.Name.Value!));
    }

    public async Task<EntryOutcome> RecordAsync(FollowUpView about, FollowUpForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? date = DateWords.Required(form.Date, texts[form.Consent ? "Consent.Date" : "Erasure.Date"], problems, dates);
        DateOnly? checkedOn = form.Consent ? null : DateWords.Optional(form.CheckedOn, texts["Erasure.Checked"], problems, dates);
        if (form.Consent && string.IsNullOrWhiteSpace(form.Reference))
        {
            problems.Add(texts["Consent.NoReference"]);
        }

        if (problems.Count > 0 || !EngagementId.TryParse(about.Engagement, out EngagementId key))
        {
            return EntryOutcome.Refused(problems);
        }

        string why = string.IsNullOrWhiteSpace(form.Why) ? texts[form.Consent ? "Entry.Why.Consent" : "Entry.Why.Erasure"] : form.Why;
        return await OfAsync(key, form, form.Consent
            ? await consent.RunAsync(actor.Actor, new ConsentToRecord(form.Key, why, key, form.Version, about.Vendor, date!.Value, form.Reference.Trim()), cancellation)
            : await erasure.RunAsync(actor.Actor, new ErasureToRecord(form.Key, why, key, form.Version, about.Vendor, date!.Value, checkedOn), cancellation), cancellation);
    }

    private async Task<EntryOutcome> OfAsync(EngagementId engagement, FollowUpForm form, Outcome<SavedEngagement> outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Outcome<SavedEngagement>.Saved saved:
                return new EntryOutcome(true, [], Revision: saved.Value.Revision);
            case Outcome<SavedEngagement>.Rejected rejected:
                return EntryOutcome.Refused(rejected.Problems.Select(problem => problem.Message));
            default:
                ImmutableArray<AuditEntry> since = [.. (await book.HistoryAsync(engagement, cancellation)).Where(change => change.Revision > form.Version)];
                return new EntryOutcome(false, [], new EntryConflict(
                    [.. since.Reverse().Select(change => new VendorHistoryView(change.At, change.Who, texts["Change.OfEngagement"], change.Why))], since.IsEmpty ? form.Version : since[^1].Revision));
        }
    }

    private ImmutableArray<string> Lines(Engagement engagement, string vendor) =>
    [
        .. engagement.Consents.Where(given => Same(given.Vendor, vendor)).Select(given => texts["Consent.Line", Wareki.Show(given.Date), given.Reference, given.RecordedBy].Value),
        .. engagement.Erasures.Where(done => Same(done.Vendor, vendor)).Select(done =>
            texts["Erasure.Line", Wareki.Show(done.CertificateDate), done.CheckedOn is { } day ? Wareki.Show(day) : texts["Erasure.Unchecked"].Value, done.RecordedBy].Value),
    ];

    private static bool Same(string one, string other) => VendorNameKey.Of(one) == VendorNameKey.Of(other);
}
