using System.Globalization;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Storage;

/// <summary>Between rows and records.</summary>
internal static class Rows
{
    public static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static Vendor Vendor(VendorRow row) => RegistryJson.Read<Vendor>(row.State);

    public static VendorSummary Summary(VendorRow row) => VendorSummary.Of(Vendor(row));

    public static VendorHistoryEntry Entry(AuditRow row) =>
        new(row.Sequence, Time(row.At), row.Who, row.Why, row.Command, row.Version, row.Change);

    /// <summary>What the vendor is looked up under; nothing once it was merged.</summary>
    public static IEnumerable<NameRow> Names(Vendor vendor) => vendor.Merged is not null
        ? []
        : vendor.OtherNames.Select(n => (n.Name, n.Kind)).Prepend((vendor.LegalName, VendorNameKind.Legal)).Select(n =>
        {
            VendorNameForm form = VendorNameForm.Of(n.Item1);
            return new NameRow { VendorId = vendor.Id.ToString(), Kind = n.Item2.ToString(), LegalForm = form.LegalForm, Core = form.Core };
        });
}
