using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>The controls: the 24 of the printed checklist in its order, and those that free-text lists add.</summary>
public static class ControlCatalogue
{
    /// <summary>All controls, operational first, in numerical order.</summary>
    public static ImmutableArray<Control> All { get; } =
    [
        Op("OP-01", "契約条項と法令の遵守", "clauses and law"),
        Op("OP-02", "立入りと状況報告", "inspection and status reports"),
        Op("OP-03", "再委託先への立入り", "inspection of subcontractors"),
        Op("OP-04", "取扱責任者・取扱者の指定", "named handlers"),
        Op("OP-05", "業務フローの共有", "shared work flow"),
        Op("OP-06", "管理状況の定期確認", "periodic check"),
        Op("OP-07", "暗号化とパスワードの別渡し", "encryption, password handed separately"),
        Op("OP-08", "施錠かばんでの運搬", "lockable bag"),
        Op("OP-09", "受渡しの記録", "hand-over record"),
        Op("OP-10", "施錠保管", "locked storage"),
        Op("OP-11", "返却・消去と報告", "return, erasure and proof"),
        Op("OP-12", "事故への備え", "incident readiness"),
        Op("OP-13", "事故・変更時の即時協議", "incident and change reporting"),
        Op("OP-14", "従事者の研修", "training", onChecklist: false),
        Op("OP-15", "印刷の管理", "print control", onChecklist: false),
        Op("OP-16", "持出しの禁止", "no taking out", onChecklist: false),
        Op("OP-17", "認証・指針への適合", "certification or guideline conformity", onChecklist: false),
        Sy("SY-01", "通信相手の限定", "set partners only"),
        Sy("SY-02", "接続制御とネット分離", "connection control, apart from the internet"),
        Sy("SY-03", "通信の暗号化", "encrypted communication"),
        Sy("SY-04", "侵入の防御", "intrusion defence"),
        Sy("SY-05", "ウイルス対策", "anti-virus"),
        Sy("SY-06", "利用者と端末の認証", "authentication"),
        Sy("SY-07", "保存データのアクセス制御", "access rights on stored data"),
        Sy("SY-08", "監視とログ", "monitoring and logs"),
        Sy("SY-09", "冗長化とバックアップ", "redundancy and backup"),
        Sy("SY-10", "入退室の管理", "room entry control"),
        Sy("SY-11", "国内法が適用されるサーバ", "servers under Japanese law"),
        Sy("SY-12", "クラウドの隔離と監視", "cloud isolation and monitoring", onChecklist: false),
        Sy("SY-13", "外部媒体の制限", "external media restricted", onChecklist: false),
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
