using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Records a cloud service; one with the same id takes the place of the earlier entry.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Service">The service.</param>
public sealed record RecordCloudService(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, VendorCloudService Service)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        if (Service.Id == Guid.Empty)
        {
            problems.Add("id.empty", "id", "記録の番号がありません。画面を開き直して登録してください。");
        }

        VendorCloudService tidy = Service with
        {
            Name = problems.Required(Service.Name, "name", "サービス名", 200),
            Operator = problems.Optional(Service.Operator, "operator", "運営者", 200),
            OperatorCountry = CountryCode.Checked(Service.OperatorCountry, "operatorCountry", "運営者の国", problems),
            ServerCountry = CountryCode.Checked(Service.ServerCountry, "serverCountry", "サーバの国", problems),
            Listings = [.. Service.Listings.Select((l, i) => Tidy(l, $"listings/{i}", today, problems))],
        };
        return vendor with
        {
            CloudServices = EntryOrder.Of(vendor.CloudServices.Where(s => s.Id != tidy.Id).Append(tidy)),
        };
    }

    private static ServiceListing Tidy(ServiceListing listing, string field, DateOnly today, ProblemList problems)
    {
        problems.Plausible(listing.Until, field + "/until", "登録の期限");
        problems.Plausible(listing.CheckedOn, field + "/checkedOn", "確認日");
        problems.NotAfter(listing.CheckedOn, today, field + "/checkedOn", "確認日");
        return listing with
        {
            Register = problems.Required(listing.Register, field + "/register", "登録簿の名称", 100),
            Number = problems.Optional(listing.Number, field + "/number", "登録番号", 100),
        };
    }
}
