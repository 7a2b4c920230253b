using System.Collections.Frozen;
using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The 24 controls in full sentences, for facts that hold an answer without the paper's own words, and for the vendor's form.</summary>
internal static class ControlTexts
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ControlIds.ClausesAndLaw] = "契約締結に当たり特記事項を付し、個人情報保護法その他の法令及び情報セキュリティポリシーを遵守する。",
        [ControlIds.InspectionAndReports] = "契約履行の間、立入り調査を受け、求めに応じて速やかに状況報告をする。",
        [ControlIds.InspectionOfSubcontractors] = "再委託先がある場合は、再委託先に立入り調査ができる契約内容とし、必要に応じて又は定期的に調査する。",
        [ControlIds.NamedHandlers] = "取扱責任者及び取扱者をあらかじめ指定し、名簿を区に報告する。",
        [ControlIds.SharedWorkFlow] = "業務フローを作成して共有し、これに基づき業務を行う。",
        [ControlIds.PeriodicCheck] = "取り扱う個人情報の管理状況を、必要に応じて又は定期的に確認する体制を整備する。",
        [ControlIds.EncryptionAndSeparatePassword] = "個人情報を含むデータを作成するときは暗号化し、パスワード通知書は媒体とは別の機会に手渡しする。",
        [ControlIds.LockableBag] = "個人情報を運搬するときは、鍵付きのかばん等を使う。",
        [ControlIds.HandOverRecord] = "個人情報の受渡しは管理簿に日時、取扱者、内容及び数量を記録し、履歴を追跡できるようにする。",
        [ControlIds.LockedStorage] = "個人情報は、鍵のかかる金庫又は書棚に保管する。",
        [ControlIds.ReturnAndErasure] = "業務履行後、媒体及び紙を返却し、電子データを消去して、消去の報告書を提出する。",
        [ControlIds.IncidentReadiness] = "業務開始前に、事故や災害に対応する体制と手順を整え、緊急時の連絡先を確かめる。",
        [ControlIds.IncidentAndChangeReports] = "事故が発生した場合又は対策に変更があった場合は、直ちに今後の対応を協議する。",
        [ControlIds.SetPartnersOnly] = "接続するネットワークは、特定相手以外との通信を不可とする。",
        [ControlIds.ConnectionControl] = "ネットワーク機器及びサーバを制御し、通信できるシステムを限定する。",
        [ControlIds.EncryptedCommunication] = "通信内容を暗号化し、通信途上の盗用、改ざん及び成りすましを防止する。",
        [ControlIds.IntrusionDefence] = "ファイアウォール、侵入検知、セキュリティパッチの適用等により、不正侵入その他の攻撃から防御する。",
        [ControlIds.VirusProtection] = "ウイルス対策ソフトウェアを導入し、最新のパターンファイルを適用する。",
        [ControlIds.Authentication] = "ID・パスワード等による利用者の認証により、第三者による盗用及び成りすましを防止する。",
        [ControlIds.AccessRights] = "個人情報を保存するフォルダにアクセス権を設定し、ファイルにパスワードを付すなどアクセス制御を徹底する。",
        [ControlIds.MonitoringAndLogs] = "システムの状態、操作等を監視してアクセスログを取得し、定期的に分析する。",
        [ControlIds.RedundancyAndBackup] = "サーバの冗長化、バックアップ等により、障害時にも稼働できる体制を整備する。",
        [ControlIds.RoomEntryControl] = "入退室管理等により、情報資産の危殆化を防止する。",
        [ControlIds.ServersUnderJapaneseLaw] = "システムを提供するサーバは、日本国内の法が適用され、安全性が確保された環境に置く。",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string control, Side side)
    {
        string text = Texts.GetValueOrDefault(control) ?? ControlCatalogue.Find(control)?.NameJa ?? control;
        return side == Side.Ward || !text.EndsWith("する。", StringComparison.Ordinal) ? text : text[..^3] + "させる。";
    }
}
