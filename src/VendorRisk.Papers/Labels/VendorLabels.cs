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
        "^(?:当該|本業務の?|業務の?|主な)?(?:" +
        "(?:再々?)?(?:受託|受注|受任)(?:予定|候補)?(?:者|先|業者|事業者|会社|法人|企業|団体|人)(?:候補者?)?" +
        "|(?:業務)?(?:再々?)?(?:外部)?委託(?:予定|候補)?(?:先|業者|事業者|会社|法人|企業|団体)(?:候補者?|予定者?)?" +
        "|委託(?:予定|候補)者" +
        "|契約(?:予定|候補)(?:者|先|業者|事業者|会社|相手方?)|契約(?:会社|業者|事業者|法人|候補者)" +
        "|(?:再)?請負(?:予定)?(?:者|人|業者|事業者|会社)" +
        "|指定管理(?:予定|候補)?(?:者|団体|法人)(?:候補者?|予定者?)?" +
        "|(?:管理|施設)?運営(?:予定)?(?:事業者|業者|会社|法人|団体|受託者)" +
        "|(?:業務)?提携(?:先|会社|企業|事業者|法人)|協定(?:締結先|事業者)" +
        "|(?:選定|採択|決定)(?:予定)?(?:事業者|業者|者)|優先交渉(?:権者|事業者)|落札(?:予定)?(?:者|業者)|最優秀提案者" +
        "|(?:導入|開発|構築|保守|運用|運用保守|サービス提供|システム提供)(?:事業者|業者|会社|ベンダー?)|ベンダー?" +
        ")(?:名|名称|の名称|の名称等|名等|等|の名称及び所在地|の名称・所在地|の商号又は名称)?$")]
    private static partial Regex Composed();
}
