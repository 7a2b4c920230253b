using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Names;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Adds a name that papers use for the vendor, or a former name that was not known.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Name">The name, 1–200 characters.</param>
/// <param name="Kind">Alias or former name.</param>
/// <param name="Until">The last day of a former name; null when unknown.</param>
public sealed record AddAlias(
    VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, string Name, VendorNameKind Kind = VendorNameKind.Alias, DateOnly? Until = null)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        string name = VendorNameForm.Checked(Name, "name", "別名", problems);
        problems.Plausible(Until, "until", "旧名の最後の日");
        if (Kind == VendorNameKind.Legal)
        {
            problems.Add("kind.legal", "kind", "今の正式名称は別名として追加できません。名称の変更を使ってください。");
        }

        if (vendor.OtherNames.Select(n => n.Name).Append(vendor.LegalName).Contains(name, StringComparer.Ordinal))
        {
            problems.Add("name.known", "name", $"「{name}」は既に登録されています。別の名称を入力してください。");
        }

        return vendor with { OtherNames = vendor.OtherNames.Add(new VendorName(EntryId.Derived(VendorId.ToString(), vendor.Version, name), name, Kind, Until)) };
    }
}
