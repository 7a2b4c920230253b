using System.Collections.Immutable;
using VendorRisk.Registry.Certifications;
using VendorRisk.Registry.Merging;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>What a merger gives the vendor that goes on. <see cref="AbsorbVendor"/> does exactly this.</summary>
public sealed record VendorMergePlan
{
    /// <summary>The vendor that ends, as it stands; null when there is none of this id.</summary>
    public Vendor? From { get; init; }

    /// <summary>The vendor that goes on, as it stands; null when there is none of this id.</summary>
    public Vendor? Into { get; init; }

    /// <summary>Names that it is found by from then on.</summary>
    public ImmutableArray<VendorName> Names { get; init; } = [];

    /// <summary>Certifications that move. An unknown holder becomes the firm that was taken over: the mark was granted to that one.</summary>
    public ImmutableArray<VendorCertification> Certifications { get; init; } = [];

    /// <summary>Cloud services that move.</summary>
    public ImmutableArray<VendorCloudService> CloudServices { get; init; } = [];

    /// <summary>Inspections that move.</summary>
    public ImmutableArray<VendorInspection> Inspections { get; init; } = [];

    /// <summary>Incidents that move.</summary>
    public ImmutableArray<VendorIncident> Incidents { get; init; } = [];

    /// <summary>How many entries both have alike; they are kept once.</summary>
    public int Folded { get; init; }

    /// <summary>Certifications that move although the other vendor seems to have the same one with other details; a person looks which of the two is right.</summary>
    public ImmutableArray<VendorCertification> Doubles { get; init; } = [];

    /// <summary>The 法人番号 that becomes its own; null when it has one, or takes none.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>Whether the 法人番号 of the vendor that ends does not become the other's own. It leads there all the same.</summary>
    public bool NumberStays { get; init; }

    /// <summary>Whether the remark of the vendor that ends stays with its own record, because the other has one.</summary>
    public bool NoteStays { get; init; }

    /// <summary>Why it cannot be done; empty when it can.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>What <paramref name="into"/> gets from <paramref name="from"/>.</summary>
    public static VendorMergePlan Of(Vendor from, Vendor into, VendorMergeKind kind, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        VendorName legal = new(EntryId.Derived(from.Id.ToString(), 0, from.LegalName), from.LegalName, VendorNameKind.Alias, null);
        if (kind == VendorMergeKind.TakenOver)
        {
            legal = legal with { Kind = VendorNameKind.Former, Until = on?.AddDays(-1) };
        }

        HashSet<string> known = [into.LegalName, .. into.OtherNames.Select(n => n.Name)];
        VendorCertification[] held = [.. from.Certifications.Select(c => kind == VendorMergeKind.TakenOver ? c with { Holder = c.Holder ?? from.LegalName } : c)];
        ImmutableArray<VendorName> names = [.. from.OtherNames.Prepend(legal).Where(n => known.Add(n.Name))];
        ImmutableArray<VendorCertification> certifications = MergedEntries.Missing(held, into.Certifications, MergedEntries.Alike, (c, id) => c with { Id = id }, c => c.Id);
        ImmutableArray<VendorCloudService> clouds = MergedEntries.Missing(from.CloudServices, into.CloudServices, MergedEntries.Alike, (s, id) => s with { Id = id }, s => s.Id);
        ImmutableArray<VendorInspection> inspections = MergedEntries.Missing(from.Inspections, into.Inspections, MergedEntries.Alike, (i, id) => i with { Id = id }, i => i.Id);
        ImmutableArray<VendorIncident> incidents = MergedEntries.Missing(from.Incidents, into.Incidents, MergedEntries.Alike, (i, id) => i with { Id = id }, i => i.Id);
        string? number = kind == VendorMergeKind.SameFirm && into.CorporateNumber is null ? from.CorporateNumber : null;
        return new VendorMergePlan
        {
            From = from,
            Into = into,
            Names = names,
            Certifications = certifications,
            CloudServices = clouds,
            Inspections = inspections,
            Incidents = incidents,
            Folded = from.OtherNames.Length + 1 - names.Length + held.Length - certifications.Length + from.CloudServices.Length - clouds.Length
                + from.Inspections.Length - inspections.Length + from.Incidents.Length - incidents.Length,
            Doubles = [.. certifications.Where(c => into.Certifications.Any(own => CertificationRenewal.SamePeriod(own, c)))],
            CorporateNumber = number,
            NumberStays = from.CorporateNumber is not null && number is null,
            NoteStays = from.Note is not null && into.Note is not null && from.Note != into.Note,
        };
    }
}
