using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Media;

/// <summary>Things that personal information is on or in. A null meaning stops a word from being read as the shorter one inside it.</summary>
internal static class MediumLexicon
{
    public static Lexicon<MediumKind?> Words { get; } = new(
        new(MediumKind.Paper, "紙媒体", "紙資料", "紙の名簿", "帳票", "紙"),
        new(MediumKind.Portable, "DVD-R", "DVD", "CD-R", "CD-ROM", "USBメモリ", "USB", "外付けハードディスク", "外付HDD", "光ディスク", "可搬媒体", "SDカード"),
        new(MediumKind.Pc, "ノートパソコン", "イントラネットパソコン", "パソコン", "作業コンピュータ", "作業用コンピュータ", "作業端末", "タブレット", "端末", "PC"),
        new(MediumKind.Server, "ホストコンピュータ", "ファイルサーバ", "サーバー", "サーバ", "専用ページ", "専用サイト"),
        new(MediumKind.Cloud, "クラウドサービス", "クラウドストレージ", "オンラインストレージ", "ファイル転送サービス", "クラウド"),
        new(MediumKind.WebForm, "申込フォーム", "応募フォーム", "入力フォーム", "WEBフォーム", "Webフォーム", "オンライン申請", "電子申請", "インターネット申込", "オンライン申込", "WEB申込", "Web申込"),
        new(MediumKind.App, "スマートフォンアプリ", "専用アプリ", "アプリ", "デジタル商品券", "デジタルの商品券", "電子商品券", "電子版の商品券", "デジタルクーポン", "電子クーポン", "デジタルポイント", "デジタル地域通貨", "電子地域通貨", "電子チケット", "電子マネー", "キャッシュレス決済"),
        new(null, "別紙", "表紙", "用紙", "紙面", "手紙", "外部記録媒体", "パソコン教室", "アプリケーション", "クラウドサービス提供", "クラウドファンディング", "PCR", "サーバ室", "サーバルーム", "印刷元コンピュータ", "端末室"));
}
