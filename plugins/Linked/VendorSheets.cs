using VendorRisk.Contract;

namespace VendorRisk.Plugins;

/// <summary>The forms that entrust work to a vendor of the chain.</summary>
internal static class VendorSheets
{
    /// <summary>The sheets (委託, 再委託) about this link, each with its index in <see cref="EngagementFacts.Sheets"/>.</summary>
    public static (SheetFacts Sheet, int Index)[] Of(EngagementFacts facts, ChainLink link) =>
        [.. All(facts).Where(s => s.Sheet.LinkId == link.Id)];

    /// <summary>Every sheet that entrusts work.</summary>
    public static IEnumerable<(SheetFacts Sheet, int Index)> All(EngagementFacts facts) =>
        facts.Sheets.Select((sheet, index) => (sheet, index)).Where(s => s.sheet.Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing);
}
