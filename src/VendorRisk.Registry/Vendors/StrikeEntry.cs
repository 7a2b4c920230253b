using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry;

/// <summary>Takes out one entry that was recorded by mistake: a certification, service, inspection, incident or other name. The log keeps it.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="EntryId">The entry's id.</param>
public sealed record StrikeEntry(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, Guid EntryId) : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        Vendor without = vendor with
        {
            OtherNames = vendor.OtherNames.RemoveAll(e => e.Id == EntryId),
            Certifications = vendor.Certifications.RemoveAll(e => e.Id == EntryId),
            CloudServices = vendor.CloudServices.RemoveAll(e => e.Id == EntryId),
            Inspections = vendor.Inspections.RemoveAll(e => e.Id == EntryId),
            Incidents = vendor.Incidents.RemoveAll(e => e.Id == EntryId),
        };
        if (Entries(without) == Entries(vendor))
        {
            problems.Add("entryId.unknown", "entryId", "取り消す記録が見つかりません。一覧を開き直して選んでください。");
        }

        return without;
    }

    private static int Entries(Vendor v) =>
        v.OtherNames.Length + v.Certifications.Length + v.CloudServices.Length + v.Inspections.Length + v.Incidents.Length;
}
