using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>The controls: the 24 of the printed checklist in its order, and those that free-text lists add.</summary>
public static class ControlCatalogue
{
    /// <summary>All controls, operational first, in numerical order.</summary>
    public static ImmutableArray<Control> All { get; } =
    [
        Op(ControlIds.ClausesAndLaw, "契約条項と法令の遵守", "clauses and law"),
        Op(ControlIds.InspectionAndReports, "立入りと状況報告", "inspection and status reports"),
        Op(ControlIds.InspectionOfSubcontractors, "再委託先への立入り", "inspection of subcontractors"),
        Op(ControlIds.NamedHandlers, "取扱責任者・取扱者の指定", "named handlers"),
        Op(ControlIds.SharedWorkFlow, "業務フローの共有", "shared work flow"),
        Op(ControlIds.PeriodicCheck, "管理状況の定期確認", "periodic check"),
        Op(ControlIds.EncryptionAndSeparatePassword, "暗号化とパスワードの別渡し", "encryption, password handed separately"),
        Op(ControlIds.LockableBag, "施錠かばんでの運搬", "lockable bag"),
        Op(ControlIds.HandOverRecord, "受渡しの記録", "hand-over record"),
        Op(ControlIds.LockedStorage, "施錠保管", "locked storage"),
        Op(ControlIds.ReturnAndErasure, "返却・消去と報告", "return, erasure and proof"),
        Op(ControlIds.IncidentReadiness, "事故への備え", "incident readiness"),
        Op(ControlIds.IncidentAndChangeReports, "事故・変更時の即時協議", "incident and change reporting"),
        Op(ControlIds.StaffTraining, "従事者の研修", "training", onChecklist: false),
        Op(ControlIds.PrintControl, "印刷の管理", "print control", onChecklist: false),
        Op(ControlIds.NoTakingOut, "持出しの禁止", "no taking out", onChecklist: false),
        Op(ControlIds.CertificationOrGuideline, "認証・指針への適合", "certification or guideline conformity", onChecklist: false),
        Sy(ControlIds.SetPartnersOnly, "通信相手の限定", "set partners only"),
        Sy(ControlIds.ConnectionControl, "接続制御とネット分離", "connection control, apart from the internet"),
        Sy(ControlIds.EncryptedCommunication, "通信の暗号化", "encrypted communication"),
        Sy(ControlIds.IntrusionDefence, "侵入の防御", "intrusion defence"),
        Sy(ControlIds.VirusProtection, "ウイルス対策", "anti-virus"),
        Sy(ControlIds.Authentication, "利用者と端末の認証", "authentication"),
        Sy(ControlIds.AccessRights, "保存データのアクセス制御", "access rights on stored data"),
        Sy(ControlIds.MonitoringAndLogs, "監視とログ", "monitoring and logs"),
        Sy(ControlIds.RedundancyAndBackup, "冗長化とバックアップ", "redundancy and backup"),
        Sy(ControlIds.RoomEntryControl, "入退室の管理", "room entry control"),
        Sy(ControlIds.ServersUnderJapaneseLaw, "国内法が適用されるサーバ", "servers under Japanese law"),
        Sy(ControlIds.CloudIsolation, "クラウドの隔離と監視", "cloud isolation and monitoring", onChecklist: false),
        Sy(ControlIds.ExternalMediaRestricted, "外部媒体の制限", "external media restricted", onChecklist: false),
    ];

    private static readonly FrozenDictionary<string, Control> ById = All.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The controls of the printed checklist, in its order.</summary>
    public static ImmutableArray<Control> Checklist { get; } = [.. All.Where(c => c.OnChecklist)];

    /// <summary>The control with this id, or null.</summary>
    public static Control? Find(string id) => ById.GetValueOrDefault(id);

    private static Control Op(string id, string ja, string en, bool onChecklist = true) =>
        new(id, ja, en, SafeguardSection.Operational, onChecklist);

    private static Control Sy(string id, string ja, string en, bool onChecklist = true) =>
        new(id, ja, en, SafeguardSection.Technical, onChecklist);
}
