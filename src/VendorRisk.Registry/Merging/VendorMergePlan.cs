using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using VendorRisk.Registry.Certifications;
using VendorRisk.Registry.Merging;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>What a merger gives the surviving vendor. <see cref="AbsorbVendor"/> does exactly this.</summary>
public sealed record VendorMergePlan
{
    /// <summary>The vendor that ends, as it stands; null when there is none of this id.</summary>
    public Vendor? From { get; init; }

    /// <summary>The surviving vendor, as it stands; null when there is none of this id.</summary>
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
    public int Folded => Merges
        ? From.OtherNames.Length + 1 - Names.Length + From.Certifications.Length - Certifications.Length + From.CloudServices.Length - CloudServices.Length
            + From.Inspections.Length - Inspections.Length + From.Incidents.Length - Incidents.Length
        : 0;

    /// <summary>Certifications that move although the other vendor seems to have the same one with other details; a person looks which of the two is right.</summary>
    public ImmutableArray<VendorCertification> Doubles => Merges
        ? [.. Certifications.Where(c => Into.Certifications.Any(own => CertificationRenewal.SamePeriod(own, c)))]
        : [];

    /// <summary>The 法人番号 that becomes its own; null when it has one, or takes none.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>Whether the 法人番号 of the vendor that ends does not become the other's own. It leads there all the same.</summary>
    public bool NumberStays => Merges && From.CorporateNumber is not null && CorporateNumber is null;

    /// <summary>Whether the remark of the vendor that ends stays with its own record, because the other has one.</summary>
    public bool NoteStays => Merges && From.Note is not null && Into.Note is not null && From.Note != Into.Note;

    /// <summary>Why it cannot be done; empty when it can.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    [MemberNotNullWhen(true, nameof(From), nameof(Into))]
    private bool Merges => From is not null && Into is not null && From.Id != Into.Id;

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
        return new VendorMergePlan
        {
            From = from,
            Into = into,
            Names = [.. from.OtherNames.Prepend(legal).Where(n => known.Add(n.Name))],
            Certifications = MergedEntries.Missing(held, into.Certifications, MergedEntries.Alike, (c, id) => c with { Id = id }, c => c.Id),
            CloudServices = MergedEntries.Missing(from.CloudServices, into.CloudServices, MergedEntries.Alike, (s, id) => s with { Id = id }, s => s.Id),
            Inspections = MergedEntries.Missing(from.Inspections, into.Inspections, MergedEntries.Alike, (i, id) => i with { Id = id }, i => i.Id),
            Incidents = MergedEntries.Missing(from.Incidents, into.Incidents, MergedEntries.Alike, (i, id) => i with { Id = id }, i => i.Id),
            CorporateNumber = kind == VendorMergeKind.SameFirm && into.CorporateNumber is null ? from.CorporateNumber : null,
        };
    }
}
