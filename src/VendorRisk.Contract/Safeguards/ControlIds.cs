namespace VendorRisk.Contract;

/// <summary>The ids of the controls, named by what each demands; <see cref="ControlCatalogue"/> describes them.</summary>
public static class ControlIds
{
    /// <summary>Clauses and law are kept (契約条項と法令の遵守).</summary>
    public const string ClausesAndLaw = "OP-01";

    /// <summary>The ward may inspect and have the state of things reported (立入りと状況報告).</summary>
    public const string InspectionAndReports = "OP-02";

    /// <summary>Subcontractors may be inspected too (再委託先への立入り).</summary>
    public const string InspectionOfSubcontractors = "OP-03";

    /// <summary>Those who are responsible and those who handle the data are named (取扱責任者・取扱者の指定).</summary>
    public const string NamedHandlers = "OP-04";

    /// <summary>A work flow is drawn up and shared (業務フローの共有).</summary>
    public const string SharedWorkFlow = "OP-05";

    /// <summary>The state of handling is checked periodically (管理状況の定期確認).</summary>
    public const string PeriodicCheck = "OP-06";

    /// <summary>Data on media is encrypted and its password handed over separately (暗号化とパスワードの別渡し).</summary>
    public const string EncryptionAndSeparatePassword = "OP-07";

    /// <summary>What is carried is carried in a lockable bag (施錠かばんでの運搬).</summary>
    public const string LockableBag = "OP-08";

    /// <summary>Every hand-over is recorded (受渡しの記録).</summary>
    public const string HandOverRecord = "OP-09";

    /// <summary>Paper and media are kept under lock (施錠保管).</summary>
    public const string LockedStorage = "OP-10";

    /// <summary>Data is returned or erased, and that is reported (返却・消去と報告).</summary>
    public const string ReturnAndErasure = "OP-11";

    /// <summary>Incidents are prepared for (事故への備え).</summary>
    public const string IncidentReadiness = "OP-12";

    /// <summary>Incidents and changes are discussed at once (事故・変更時の即時協議).</summary>
    public const string IncidentAndChangeReports = "OP-13";

    /// <summary>Those who do the work are trained (従事者の研修).</summary>
    public const string StaffTraining = "OP-14";

    /// <summary>Printing is controlled (印刷の管理).</summary>
    public const string PrintControl = "OP-15";

    /// <summary>Nothing is taken out (持出しの禁止).</summary>
    public const string NoTakingOut = "OP-16";

    /// <summary>The vendor is certified or follows a guideline (認証・指針への適合).</summary>
    public const string CertificationOrGuideline = "OP-17";

    /// <summary>The network talks to set partners only (通信相手の限定).</summary>
    public const string SetPartnersOnly = "SY-01";

    /// <summary>Connections are controlled, apart from the internet (接続制御とネット分離).</summary>
    public const string ConnectionControl = "SY-02";

    /// <summary>Communication is encrypted (通信の暗号化).</summary>
    public const string EncryptedCommunication = "SY-03";

    /// <summary>Intrusion is defended against (侵入の防御).</summary>
    public const string IntrusionDefence = "SY-04";

    /// <summary>Computers are protected against viruses (ウイルス対策).</summary>
    public const string VirusProtection = "SY-05";

    /// <summary>Users and terminals are authenticated (利用者と端末の認証).</summary>
    public const string Authentication = "SY-06";

    /// <summary>Stored data is open only to those with the right to it (保存データのアクセス制御).</summary>
    public const string AccessRights = "SY-07";

    /// <summary>Use is monitored and logged (監視とログ).</summary>
    public const string MonitoringAndLogs = "SY-08";

    /// <summary>Systems are redundant and backed up (冗長化とバックアップ).</summary>
    public const string RedundancyAndBackup = "SY-09";

    /// <summary>Entry to the rooms is controlled (入退室の管理).</summary>
    public const string RoomEntryControl = "SY-10";

    /// <summary>Servers stand where Japanese law applies (国内法が適用されるサーバ).</summary>
    public const string ServersUnderJapaneseLaw = "SY-11";

    /// <summary>The cloud is isolated and monitored (クラウドの隔離と監視).</summary>
    public const string CloudIsolation = "SY-12";

    /// <summary>External media are restricted (外部媒体の制限).</summary>
    public const string ExternalMediaRestricted = "SY-13";
}
