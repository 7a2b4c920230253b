using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The seven forms by name.</summary>
internal static class SheetKindWords
{
    public static string Of(SheetFacts sheet) => sheet.Kind switch
    {
        SheetKind.Outsourcing => "委託",
        SheetKind.ReOutsourcing => TierWords.Deed(Math.Max(2, sheet.Tier.Or(2))),
        SheetKind.ExternalConnection => "外部結合",
        SheetKind.ExternalProvision => "外部提供",
        SheetKind.SecondaryUse => "目的外利用",
        SheetKind.IndirectCollection => "本人外収集",
        _ => "電算開発",
    };
}
