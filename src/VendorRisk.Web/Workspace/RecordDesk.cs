using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Linked.Keys;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Workspace;

/// <summary>
/// Puts on record, from the finding that asks for it, what the office knows: about an engagement, or about a vendor of its chain. The desks of the vendor's page record; a
/// vendor that the register does not know is registered first.
/// </summary>
internal sealed class RecordDesk(
    EntryDesk entries, FollowUpDesk followUps, Application.RegisterVendor register, IVendorRegistry registry, CurrentActor actor, JapanClock clock, IStringLocalizer<WorkspaceTexts> texts)
{
    /// <summary>Records a consent or an erasure of the stored engagement.</summary>
    public async Task<EntryOutcome> ForEngagementAsync(FindingFix fix, StoredEngagement engagement, ChainLink link, RecordForm form, CancellationToken cancellation) =>
        Told(await followUps.RecordAsync(
            new FollowUpView(engagement.Id, engagement.Revision, link.Name.Or(""), link.Tier > 1, []),
            new FollowUpForm
            {
                Key = form.Key,
                Version = engagement.Revision,
                Why = texts["Record.Why." + fix],
                Consent = fix == FindingFix.RecordConsent,
                Date = form.Date,
                CheckedOn = form.OtherDate,
                Reference = form.Reference,
            },
            cancellation));

    /// <summary>Records a certification or an inspection of a vendor, and registers the vendor first where the register does not know it.</summary>
    /// <param name="fix">What is recorded.</param>
    /// <param name="link">The vendor in the chain, completed by the register.</param>
    /// <param name="work">The engagement's title: an inspection is about this work.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<EntryOutcome> ForVendorAsync(FindingFix fix, ChainLink link, string? work, RecordForm form, CancellationToken cancellation)
    {
        // Before anybody is registered: what cannot be recorded must leave nothing behind.
        if (ProblemsOf(fix, form) is { Count: > 0 } problems)
        {
            return EntryOutcome.Refused(problems);
        }

        (Vendor? vendor, ImmutableArray<string> refused) = await VendorAsync(link, form, cancellation);
        if (vendor is null)
        {
            return EntryOutcome.Refused(refused.IsEmpty ? [texts["Record.NoVendor"]] : refused);
        }

        string why = texts["Record.Why." + fix];
        return Told(fix == FindingFix.RecordInspection
            ? await entries.RecordAsync(
                vendor.Id,
                new InspectionForm
                {
                    Key = form.Key, Version = vendor.Version, Why = why, Date = form.Date, Place = form.Reference.Trim(), Opinion = form.Opinion.Trim(), Work = work ?? "", OpenPoints = form.OpenPoints,
                },
                cancellation)
            : await entries.RecordAsync(
                vendor.Id,
                new CertificationForm
                {
                    Key = form.Key, Version = vendor.Version, Why = why, Scheme = form.Scheme, Edition = form.Edition, Number = form.Reference, Holder = form.Holder, Scope = form.Scope,
                    Expires = form.Date, CheckedOn = TypedDate.Of(clock.Today),
                },
                cancellation));
    }

    private List<string> ProblemsOf(FindingFix fix, RecordForm form)
    {
        List<string> problems = [];
        bool inspection = fix == FindingFix.RecordInspection;
        if ((inspection || form.Date.Trim().Length > 0) && !DateEntry.TryRead(form.Date, out _))
        {
            string what = texts["Record.Date." + fix];
            problems.Add(DateEntry.Read(form.Date).Meant is { } meant ? texts["Record.EraSlip", what, form.Date, DateWords.Both(meant)] : texts["Record.BadDate", what, form.Date]);
        }

        problems.AddRange(inspection && form.Reference.Trim().Length == 0 ? [texts["Record.NoPlace"]] : []);
        problems.AddRange(inspection && form.Opinion.Trim().Length == 0 ? [texts["Record.NoOpinion"]] : []);
        return problems;
    }

    private async Task<(Vendor? Vendor, ImmutableArray<string> Problems)> VendorAsync(ChainLink link, RecordForm form, CancellationToken cancellation)
    {
        if (link.Registered is { VendorId: { } known } && VendorId.TryParse(known, out VendorId id) && await registry.FindAsync(id, cancellation) is { } vendor)
        {
            return (vendor, []);
        }

        if (!link.Name.IsKnown)
        {
            return (null, []);
        }

        // Named by the record that follows: registering twice is registering once.
        VendorId made = new(form.Key);
        Outcome<SavedVendor> outcome = await register.RunAsync(
            actor.Actor, new VendorRegistration(DerivedGuid.Of($"register/{form.Key}"), texts["Record.Why.Register"], made, link.Name.Value!), cancellation);
        return outcome switch
        {
            Outcome<SavedVendor>.Saved => (await registry.FindAsync(made, cancellation), []),
            Outcome<SavedVendor>.Rejected rejected => (null, [.. rejected.Problems.Select(problem => problem.Message)]),
            _ => (null, []),
        };
    }

    /// <summary>A conflict in one sentence. It is not tried again from here: what the other did may change what is shown beside it.</summary>
    private EntryOutcome Told(EntryOutcome outcome) => outcome.Conflict is { } conflict
        ? EntryOutcome.Refused(conflict.Changes is [var newest, ..] ? [texts["Record.Conflict", newest.Who, Wareki.Show(newest.At)]] : [texts["Record.Other"]])
        : outcome;
}
