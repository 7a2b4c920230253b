using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

/// <summary>A small outsourcing that the tests bend.</summary>
internal static class Cases
{
    public static EngagementBuilder Outsourced(Action<SheetBuilder> sheet) =>
        new EngagementBuilder().Title("図書館利用案内の発送").WithVendor("株式会社あおば企画").WithSheet(SheetKind.Outsourcing, s =>
        {
            s.Title("図書館利用案内の発送").About("1", 1);
            sheet(s);
        });

    public static EngagementBuilder Reoutsourced(Action<SheetBuilder> sheet) =>
        Outsourced(s => s.Items(SensitivityClass.Contact, "氏名", "住所").Work("案内の発送", Activity.Dispatch))
            .WithSubcontractor("有限会社はやて運送")
            .WithSheet(SheetKind.ReOutsourcing, s =>
            {
                s.Title("発送の再委託").About("1.1", 2);
                sheet(s);
            });
}
