using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>
/// Labels of rows that name a vendor, by how offices put them together: what is done with the work (委託, 受託, 指定管理, 運営 …), how far the choice has come
/// (予定, 候補) and what the other side is called (先, 者, 事業者, 会社 …). 委託者 and 契約者 alone are not among them: they may be the office itself, or a resident.
/// </summary>
internal static partial class VendorLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && Composed().IsMatch(core);

    [GeneratedRegex(
        "^(?:当該|本業務の?|当該業務の?|業務の?|事業の?|本事業の?|主な|(?:処理|事務|業務)を)?(?:" +
        "(?:再々?)?(?:受託|受注|受任)(?:予定|候補)?(?:者|先|業者|事業者|会社|法人|企業|団体|機関|人)(?:候補者?)?" +
        "|(?:業務)?(?:再々?)?(?:外部)?委託(?:予定|候補)?(?:先|業者|事業者|会社|法人|企業|団体|機関|相手方?)(?:候補者?|予定者?|(?:の|となる)?(?:企業|法人|団体|機関|会社|事業者|業者))?" +
        "|(?:委託契約|契約(?:予定|候補)?)の?(?:相手方|相手先)|(?:発注|外注|依頼|委嘱)(?:予定)?先(?:業者|事業者|会社)?" +
        "|(?:業務の?)?(?:委託|発注)を(?:受ける|受けた|受けようとする)(?:者|業者|事業者|会社|法人|団体)" +
        "|委託(?:予定|候補)者" +
        "|契約(?:予定|候補)(?:者|先|業者|事業者|会社|相手方?)|契約(?:会社|業者|事業者|法人|候補者)" +
        "|(?:再)?請負(?:予定)?(?:者|人|業者|事業者|会社)" +
        "|指定管理(?:予定|候補)?(?:者|団体|法人)(?:候補者?|予定者?)?" +
        "|(?:管理|施設)?運営(?:予定)?(?:事業者|業者|会社|法人|団体|受託者)|(?:管理|施設)運営者|(?:施設)?管理(?:受託者|業者|会社)|業務(?:の?)実施者|(?:業務)?(?:担当|従事)(?:業者|事業者|会社)|(?:事業)?実施(?:予定)?(?:事業者|業者|会社|法人)|事業実施者|(?:再)?委託する(?:相手方?|先|業者|事業者|会社)" +
        "|(?:業務)?提携(?:先|会社|企業|事業者|法人)|協定(?:締結先|事業者)" +
        "|(?:提案)?(?:選定|採択|採用|決定)(?:予定)?(?:事業者|業者|者)|優先交渉(?:権者|事業者)|落札(?:予定)?(?:者|業者)|最優秀提案者" +
        "|(?:導入|開発|構築|保守|運用|運用保守|サービス提供|システム提供)(?:事業者|業者|会社|ベンダー?)|ベンダー?" +
        ")" + LabelText.Naming + "$")]
    private static partial Regex Composed();
}
