using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

/// <summary>Two engagements that carry a checklist, as the field knows them.</summary>
internal static class Lists
{
    /// <summary>A prize draw on the web: forms, a cloud table, parcels to the winners.</summary>
    public static EngagementBuilder PrizeDraw => new EngagementBuilder()
        .WithVendor("株式会社つばめ広告社", v => v.UsesCloud("応募フォーム", publicIntake: true))
        .WithSheet(SheetKind.Outsourcing, s => s
            .Medium(MediumKind.Cloud, "クラウド（表計算）").Medium(MediumKind.Server, "委託先のサーバ")
            .Work("応募の受付、抽選、当選者への発送", Activity.WebIntake, Activity.Lottery, Activity.Dispatch))
        .WithHop(HopEnds.Person, HopEnds.Service("応募フォーム"), Cargo.FormEntry, HopMeans.WebForm)
        .WithHop(HopEnds.Service("応募フォーム"), HopEnds.Vendor(), statement: "応募フォームから取り出す")
        .WithHop(HopEnds.Vendor(), HopEnds.Person, Cargo.Goods, statement: "当選者への発送");

    /// <summary>Printing and inserting from a stick: no server, no network, no cloud.</summary>
    public static EngagementBuilder InvitationPrinting => new EngagementBuilder()
        .WithVendor("株式会社あさひ堂印刷")
        .WithSheet(SheetKind.Outsourcing, s => s
            .Medium(MediumKind.Portable, "電磁的記録（USB）")
            .Work("案内状の印刷、封入、封緘", Activity.Printing, Activity.Inserting))
        .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand, statement: "USBを手渡す");

    /// <summary>Waives encryption, bag and ledger because only electronic data is handled.</summary>
    public static void ElectronicOnly(ChecklistBuilder answers) => answers
        .No(ControlIds.EncryptionAndSeparatePassword, WaiverGround.ElectronicOnly, "電子データのみ")
        .No(ControlIds.LockableBag, WaiverGround.ElectronicOnly, "電子データのみ")
        .No(ControlIds.HandOverRecord, WaiverGround.ElectronicOnly, "電子データのみ");
}
