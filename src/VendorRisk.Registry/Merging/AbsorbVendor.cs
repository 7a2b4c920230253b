using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>
/// Takes over what another vendor held when <see cref="MergeVendor"/> ended its record: each entry once. Nothing in it can be refused, so that a merger which has
/// begun always comes to its end; what the vendor has already of its own (法人番号, country, remark) it keeps.
/// </summary>
/// <param name="VendorId">The surviving vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who merged and why.</param>
/// <param name="From">The other vendor, as it ended.</param>
/// <param name="Kind">Registered twice, or taken over.</param>
/// <param name="On">The day of the firms' merger; null when unknown.</param>
public sealed record AbsorbVendor(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, Vendor From, VendorMergeKind Kind, DateOnly? On)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        VendorMergePlan plan = VendorMergePlan.Of(From, vendor, Kind, On);
        return vendor with
        {
            CorporateNumber = vendor.CorporateNumber ?? plan.CorporateNumber,
            Country = vendor.Country ?? (Kind == VendorMergeKind.SameFirm ? From.Country : null),
            Note = vendor.Note ?? From.Note,
            OtherNames = vendor.OtherNames.AddRange(plan.Names),
            Certifications = EntryOrder.Of(vendor.Certifications.Concat(plan.Certifications)),
            CloudServices = EntryOrder.Of(vendor.CloudServices.Concat(plan.CloudServices)),
            Inspections = EntryOrder.Of(vendor.Inspections.Concat(plan.Inspections)),
            Incidents = EntryOrder.Of(vendor.Incidents.Concat(plan.Incidents)),
            Absorbed =
            [
                .. vendor.Absorbed,
                .. From.Absorbed.Where(a => vendor.Absorbed.All(known => known.Id != a.Id)),
                new AbsorbedVendor(From.Id, From.LegalName, From.CorporateNumber, Kind, On),
            ],
        };
    }
}
