using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Records an inspection; one with the same id takes the place of the earlier entry (a point was closed).</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Inspection">The inspection.</param>
public sealed record RecordInspection(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, VendorInspection Inspection)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        if (Inspection.Id == Guid.Empty)
        {
            problems.Add("id.empty", "id", "記録の番号がありません。画面を開き直して登録してください。");
        }

        problems.Plausible(Inspection.Date, "date", "調査日");
        problems.NotAfter(Inspection.Date, today, "date", "調査日");
        VendorInspection tidy = Inspection with
        {
            Place = problems.Required(Inspection.Place, "place", "調査場所", 200),
            Opinion = problems.Required(Inspection.Opinion, "opinion", "所見"),
            Work = problems.Optional(Inspection.Work, "work", "対象業務", 500),
            OpenPoints = [.. Inspection.OpenPoints.Select((p, i) => problems.Required(p, $"openPoints/{i}", "未解決の指摘"))],
        };
        return vendor with
        {
            Inspections = EntryOrder.Of(vendor.Inspections.Where(x => x.Id != tidy.Id).Append(tidy)),
        };
    }
}
