using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Words that say how data moves.</summary>
internal static class MeansLexicon
{
    public static Lexicon<HopMeans?> Words { get; } = new(
        new(HopMeans.ByHand, "手渡し", "手渡", "手交", "直接渡", "対面で", "対面に", "対面による", "対面にて", "直接受領", "直接受け取", "直接受取", "窓口で受", "窓口において受", "持参"),
        new(HopMeans.Post, "簡易書留", "書留", "特定記録", "郵送", "郵便", "レターパック", "ゆうパック"),
        new(HopMeans.Courier, "宅配便", "宅配", "宅急便", "運送便", "運送業者", "運送会社", "配送業者", "配送会社", "セキュリティ便", "専用便"),
        new(HopMeans.DedicatedLine, "LGWAN", "総合行政ネットワーク", "専用回線", "専用線", "閉域網", "閉域回線", "IP-VPN", "広域イーサネット"),
        new(HopMeans.EncryptedInternet, "SSL", "TLS", "https", "HTTPS", "VPN", "暗号化メール", "SFTP"),
        new(HopMeans.SharedStore, "専用ページ", "専用サイト", "共有フォルダ", "ファイル共有", "ファイル転送サービス", "ファイル交換", "オンラインストレージ", "アップロード", "ダウンロード"),
        new(HopMeans.WebForm, "入力フォーム", "申込フォーム", "応募フォーム", "Webフォーム", "WEBフォーム"),
        new(null, "郵送申請", "郵便番号", "郵送物", "郵送内容", "郵送処理"));
}
