using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Records an incident; one with the same id takes the place of the earlier entry.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Incident">The incident.</param>
public sealed record RecordIncident(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, VendorIncident Incident)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        if (Incident.Id == Guid.Empty)
        {
            problems.Add("id.empty", "id", "記録の番号がありません。画面を開き直して登録してください。");
        }

        problems.Plausible(Incident.Date, "date", "事故の日付");
        problems.NotAfter(Incident.Date, today, "date", "事故の日付");
        if (Incident.PeopleAffected < 0)
        {
            problems.Add("peopleAffected.negative", "peopleAffected", "影響を受けた人数が負の数です。0以上で入力し、不明なら空にしてください。");
        }

        VendorIncident tidy = Incident with
        {
            Description = problems.Required(Incident.Description, "description", "事故の内容"),
            Source = problems.Required(Incident.Source, "source", "情報の出どころ", 500),
        };
        return vendor with
        {
            Incidents = EntryOrder.Of(vendor.Incidents.Where(x => x.Id != tidy.Id).Append(tidy)),
        };
    }
}
