using System.Collections.Immutable;

namespace VendorRisk.Web.Intake;

/// <summary>The items that are most often entrusted, least sensitive first.</summary>
internal static class IntakeItems
{
    public static ImmutableArray<string> Common { get; } =
        ["氏名", "住所", "生年月日", "性別", "電話番号", "メールアドレス", "世帯番号", "続柄", "口座番号", "税額", "病歴", "障害者手帳番号", "個人番号"];
}
