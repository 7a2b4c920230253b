using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Movements;

/// <summary>Tells what moves, by the words around a movement.</summary>
internal static partial class CargoWords
{
    public static Cargo Of(string words)
    {
        // The slip with the password goes along with data; it is not the paper that is meant.
        string things = PasswordSlip().Replace(words, "");
        return Sealed().IsMatch(things) ? Cargo.SealedMail
            : Portable().IsMatch(things) ? Cargo.PortableMedia
            : Goods().IsMatch(things) ? Cargo.Goods
            : Paper().IsMatch(things) ? Cargo.Paper
            : Cargo.Data;
    }

    /// <summary>Whether the words name data as what moves (データを…送信), or move it in a way that only data can take.</summary>
    public static bool NameData(string words) => Data().IsMatch(words);

    [GeneratedRegex("(?:データ|ファイル|電磁的記録)(?:等)?(?:を|は|について|の(?:受渡|送信|伝送))[^、。]*$|(?:送信|伝送|アップロード|ファイル転送|データ転送)$")]
    private static partial Regex Data();

    [GeneratedRegex("パスワードの?通知書?")]
    private static partial Regex PasswordSlip();

    [GeneratedRegex("封入封緘|封入・封緘|封緘(された|済|し)|封かん(された|済|し)|封入(された|済)")]
    private static partial Regex Sealed();

    [GeneratedRegex("DVD|CD-?R|USB|MO(?![a-zA-Z])|ディスク|メモリ|(?<!紙|紙の)媒体")]
    private static partial Regex Portable();

    [GeneratedRegex("賞品|景品|記念品|プレゼント|商品券|引換券|購入券|クーポン券|参加賞|ゼッケン|当選品|物品")]
    private static partial Regex Goods();

    [GeneratedRegex("(?<!別|表|用)紙|書類|申請書|申込書|案内書|案内状|通知|名簿|帳票|はがき|ハガキ|封筒|チラシ|調査票|試し刷り|刷り損じ|印刷物|問診票|納付書|文書|郵送|書留")]
    private static partial Regex Paper();
}
