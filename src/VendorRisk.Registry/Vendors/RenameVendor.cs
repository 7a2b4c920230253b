using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Names;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Records a change of the legal name (商号変更); the old one stays findable as a former name.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="LegalName">The new legal name, 1–200 characters.</param>
/// <param name="Since">The first day of the new name; null when unknown.</param>
public sealed record RenameVendor(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, string LegalName, DateOnly? Since = null)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        string name = VendorNameForm.Checked(LegalName, "legalName", "名称", problems);
        if (string.Equals(name, vendor.LegalName, StringComparison.Ordinal))
        {
            problems.Add("legalName.same", "legalName", $"新しい名称が今の名称「{name}」と同じです。変更後の名称を入力してください。");
        }

        problems.Plausible(Since, "since", "変更日");
        VendorName former = new(
            EntryId.Derived(VendorId.ToString(), vendor.Version, vendor.LegalName), vendor.LegalName, VendorNameKind.Former, problems.Any ? null : Since?.AddDays(-1));
        return vendor with { LegalName = name, OtherNames = vendor.OtherNames.Add(former) };
    }
}
