using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>What a row of the checklist must speak of to be a control: groups of words, one of each group counting once.</summary>
/// <param name="Id">The control's id.</param>
/// <param name="Groups">The groups, the telling ones first: the first counts double.</param>
internal sealed record ControlWords(string Id, ImmutableArray<ImmutableArray<string>> Groups)
{
    public static ImmutableArray<ControlWords> Checklist { get; } =
    [
        new(ControlIds.ClausesAndLaw, [["特記事項", "契約条項", "個人情報取扱"], ["情報セキュリティポリシー", "セキュリティポリシー", "ポリシー"], ["契約にあたり", "契約に当たり", "契約の締結", "契約締結", "契約時"], ["遵守"], ["個人情報保護法", "保護に関する法律", "条例", "法令"]]),
        new(ControlIds.InspectionAndReports, [["立入り調査", "立入調査", "立入り検査", "実地調査", "立ち入り"], ["状況報告", "状況を報告", "報告をする", "報告をさせ"], ["契約履行の間", "履行期間", "契約期間中", "契約の履行"], ["速やかに", "特記事項"]]),
        new(ControlIds.InspectionOfSubcontractors, [["再委託先がある", "再委託する場合", "再委託を行う", "再委託先に対", "再委託先との", "再委託先"], ["立入", "立ち入り", "調査"], ["契約内容", "条項", "契約"], ["定期的", "必要に応じて"]]),
        new(ControlIds.NamedHandlers, [["取扱責任者", "取扱い責任者", "責任者及び取扱者", "取扱者"], ["指定", "名簿", "定め"], ["報告", "届け", "提出"]]),
        new(ControlIds.SharedWorkFlow, [["業務フロー", "作業フロー", "フロー図", "業務手順"], ["作成"], ["共有", "基づ"]]),
        new(ControlIds.PeriodicCheck, [["確認する体制", "点検する体制", "管理体制", "確認体制"], ["定期的", "必要に応じて"], ["個人情報の管理", "取扱う個人情報", "取り扱う個人情報", "管理状況"], ["構築", "整備"]]),
        new(ControlIds.EncryptionAndSeparatePassword, [["パスワードを付", "パスワードを設定", "暗号化する", "暗号化させ", "暗号化"], ["パスワード通知", "パスワードの通知", "パスワードは別"], ["別の機会", "それぞれ別", "別便", "別々"], ["手渡し"], ["データを作成"]]),
        new(ControlIds.LockableBag, [["手交", "運搬", "持ち運", "搬送"], ["鍵付き", "鍵付", "施錠できるかばん", "施錠できるカバン", "施錠可能な"], ["カバン", "かばん", "鞄", "ケース"]]),
        new(ControlIds.HandOverRecord, [["管理簿", "確認記録票", "受渡簿", "授受簿", "授受記録", "受渡記録", "台帳"], ["日時"], ["数量"], ["履歴", "追跡"], ["受渡し", "受け渡し", "授受", "受渡"]]),
        new(ControlIds.LockedStorage, [["施錠"], ["金庫", "キャビネット", "保管庫", "書庫", "ロッカー"], ["保管"]]),
        new(ControlIds.ReturnAndErasure, [["返却", "返還", "消去", "廃棄"], ["業務履行後", "業務終了後", "業務完了後", "契約終了後", "履行後"], ["報告書", "証明書"], ["消去する", "消去させ", "電子データ"]]),
        new(ControlIds.IncidentReadiness, [["緊急時", "緊急連絡", "連絡体制"], ["体制及び手順", "体制や手順", "対応手順", "体制"], ["事故", "災害", "トラブル"], ["業務開始前", "事前に", "あらかじめ"]]),
        new(ControlIds.IncidentAndChangeReports, [["変更があった場合", "変更が生じた", "事故が発生した場合", "事故発生時"], ["直ちに", "速やかに", "ただちに"], ["協議"], ["今後の対応", "対応"]]),
        new(ControlIds.SetPartnersOnly, [["特定相手以外", "特定の相手", "特定相手", "通信相手", "相手以外"], ["通信を不可", "不可", "通信"], ["ネットワーク", "回線"]]),
        new(ControlIds.ConnectionControl, [["通信できるシステム", "通信可能なシステム", "接続できるシステム"], ["ネットワーク機器", "サーバを制御", "機器やサーバ"], ["限定", "制限"]]),
        new(ControlIds.EncryptedCommunication, [["通信内容", "通信途上", "通信経路", "通信データ", "送受信"], ["暗号化", "SSL", "TLS"], ["盗用", "改ざん", "盗聴", "成りすまし", "なりすまし"]]),
        new(ControlIds.IntrusionDefence, [["ファイアウォール", "ファイヤーウォール", "ファイアーウォール", "要塞化", "侵入検知"], ["セキュリティパッチ", "パッチ", "修正プログラム"], ["不正侵入", "攻撃", "データ破壊"]]),
        new(ControlIds.VirusProtection, [["ウイルス", "ウィルス", "マルウェア", "ウイルス感染"], ["パターンファイル", "定義ファイル"], ["対策ソフト"]]),
        new(ControlIds.Authentication, [["ID・パスワード", "ID及びパスワード", "IDとパスワード", "ID、パスワード", "ID/パスワード", "利用者認証", "認証"], ["アドレス情報", "生体", "多要素"], ["第三者", "盗用", "成りすまし", "なりすまし"]]),
        new(ControlIds.AccessRights, [["アクセス権", "アクセス制御", "アクセス制限"], ["フォルダ", "保存先"], ["ファイルにパスワード", "パスワード"], ["保存する場合", "保存"]]),
        new(ControlIds.MonitoringAndLogs, [["ログ"], ["監視"], ["分析", "点検", "確認"], ["操作", "サービス利用", "状態"]]),
        new(ControlIds.RedundancyAndBackup, [["冗長化", "二重化", "バックアップ"], ["稼働体制", "稼働", "復旧", "継続"], ["障害"]]),
        new(ControlIds.RoomEntryControl, [["入退室", "入室", "入退館"], ["危殆化", "管理", "防止", "制限"], ["情報資産", "マシン室", "作業室"]]),
        new(ControlIds.ServersUnderJapaneseLaw, [["国内の法", "国内法", "日本国内", "国内に"], ["サーバ", "データセンタ"], ["安全性", "環境"]]),
    ];

    /// <summary>How well words fit, 0–1.</summary>
    public double Fit(string text)
    {
        int hit = 0;
        int all = 0;
        for (int g = 0; g < Groups.Length; g++)
        {
            int weight = g == 0 ? 2 : 1;
            all += weight;
            foreach (string word in Groups[g])
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    hit += weight;
                    break;
                }
            }
        }

        return (double)hit / all;
    }
}
