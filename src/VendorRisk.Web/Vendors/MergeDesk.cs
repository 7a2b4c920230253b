using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors;

/// <summary>What the form that merges two vendors asks for.</summary>
internal sealed class MergeDesk(IVendorRegistry registry, MergeVendors merge, CurrentActor actor, IStringLocalizer<VendorTexts> texts, IStringLocalizer<DateTexts> dates)
{
    /// <summary>What merging <paramref name="vendor"/> into the one that the form names will do.</summary>
    public async Task<MergePreview> PreviewAsync(VendorView vendor, MergeForm form, CancellationToken cancellation)
    {
        VendorId from = Id(vendor);
        List<string> problems = [];
        _ = DateWords.Optional(form.On, texts["Merge.On"], problems, dates);
        if (form.Kind == VendorMergeKind.TakenOver && problems.Count > 0)
        {
            return new MergePreview { Problems = [.. problems] };
        }

        if (!VendorId.TryParse(form.IntoId, out VendorId into))
        {
            VendorResolution found = await registry.ResolveAsync(form.Into, cancellation);
            VendorSummary[] others = [.. found.Vendors.Where(other => other.Id != from)];
            if (found.Kind != ResolutionKind.Match && others.Length > 0)
            {
                return new MergePreview { Candidates = [.. others.Select(other => new VendorLink(other.Id.ToString(), other.LegalName, other.CorporateNumber))] };
            }

            if (others.Length == 0)
            {
                return new MergePreview { Problems = [found.Vendors.IsEmpty ? found.Note! : texts["Merge.Self", vendor.Name]] };
            }

            into = others[0].Id;
        }

        return Preview(vendor, await merge.PreviewAsync(actor.Actor, Request(vendor, form, into), cancellation));
    }

    /// <summary>Merges as the preview said.</summary>
    public async Task<RegisterOutcome> MergeAsync(VendorView vendor, MergeForm form, MergePreview preview, CancellationToken cancellation)
    {
        _ = VendorId.TryParse(preview.Into!.Id, out VendorId into);
        return await merge.RunAsync(actor.Actor, Request(vendor, form, into), cancellation) switch
        {
            Outcome<SavedVendor>.Saved saved => new RegisterOutcome(saved.Value.Id.ToString(), []),
            Outcome<SavedVendor>.Rejected rejected => new RegisterOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]),
            Outcome<SavedVendor>.Conflict conflict => new RegisterOutcome(null, [texts["Merge.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
            var other => throw new InvalidOperationException($"A merger came to {other.GetType().Name}, which this page does not know."),
        };
    }

    private MergePreview Preview(VendorView vendor, VendorMergePlan plan) => new()
    {
        Into = plan.Into is { } into ? new VendorLink(into.Id.ToString(), into.LegalName, into.CorporateNumber) : null,
        Problems = [.. plan.Problems.Select(problem => problem.Message)],
        Lines =
        [
            .. Line("Merge.Names", [.. plan.Names.Select(name => name.Name)]),
            .. Line("Merge.Certifications", [.. plan.Certifications.Select(Words)]),
            .. Line("Merge.Clouds", [.. plan.CloudServices.Select(cloud => cloud.Name)]),
            .. Line("Merge.Inspections", [.. plan.Inspections.Select(inspection => $"{Wareki.Show(inspection.Date)} {inspection.Place}")]),
            .. Line("Merge.Incidents", [.. plan.Incidents.Select(incident => $"{Wareki.Show(incident.Date)} {incident.Description}")]),
            .. Line("Merge.Folded", plan.Folded),
            .. plan.CorporateNumber is { } number ? new[] { texts["Merge.NumberMoves", number].Value } : [],
            .. plan.NumberStays ? new[] { texts["Merge.NumberStays", plan.From!.CorporateNumber!].Value } : [],
            .. Line("Merge.Engagements", vendor.EngagementCount),
        ],
        Warnings =
        [
            .. plan.Doubles.IsEmpty ? [] : new[] { texts["Merge.Doubles", string.Join('、', plan.Doubles.Select(Words))].Value },
            .. plan.NoteStays ? new[] { texts["Merge.NoteStays"].Value } : [],
            texts["Merge.Final"],
        ],
    };

    private IEnumerable<string> Line(string key, ImmutableArray<string> words) => words.IsEmpty ? [] : [texts[key, words.Length, string.Join('、', words)]];

    private IEnumerable<string> Line(string key, int count) => count == 0 ? [] : [texts[key, count.ToString(CultureInfo.InvariantCulture)]];

    private static string Words(VendorCertification held) =>
        string.Join(' ', new[] { CertificationWords.Scheme(held.Scheme), held.Number, held.Expires is { } last ? Wareki.Show(last) : null }.OfType<string>());

    private static VendorMerge Request(VendorView vendor, MergeForm form, VendorId into) =>
        new(form.Key, form.Why, Id(vendor), vendor.Version, into, form.Kind, form.Kind == VendorMergeKind.TakenOver ? DateEntry.Read(form.On).Date : null);

    private static VendorId Id(VendorView vendor) => new(Guid.Parse(vendor.Id!));
}
