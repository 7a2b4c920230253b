namespace VendorRisk.Contract;

/// <summary>What an item of the special clauses is about.</summary>
public enum ClauseTopic
{
    /// <summary>基本的事項</summary>
    Basics,

    /// <summary>定義</summary>
    Definitions,

    /// <summary>秘密の保持</summary>
    Secrecy,

    /// <summary>保有の制限・適正収集</summary>
    LimitedHolding,

    /// <summary>不適正な利用の禁止</summary>
    ImproperUse,

    /// <summary>適正な取得</summary>
    ProperAcquisition,

    /// <summary>利用目的の明示</summary>
    PurposeNotice,

    /// <summary>収集禁止事項</summary>
    ForbiddenCollection,

    /// <summary>持出しの禁止</summary>
    CarryOutBan,

    /// <summary>目的外利用・第三者提供の禁止</summary>
    OtherUseBan,

    /// <summary>適正な管理</summary>
    ProperManagement,

    /// <summary>複写等の禁止</summary>
    CopyBan,

    /// <summary>再委託</summary>
    Subcontracting,

    /// <summary>再委託先への義務承継・責任</summary>
    SubcontractorDuties,

    /// <summary>再委託先従事者への罰則周知</summary>
    SubcontractorPenalties,

    /// <summary>区の再委託先調査</summary>
    SubcontractorInspection,

    /// <summary>再委託先の年1回確認</summary>
    SubcontractorYearlyInspection,

    /// <summary>苦情対応</summary>
    Complaints,

    /// <summary>資料等の返還・消去</summary>
    ReturnAndErasure,

    /// <summary>消去記録・証明書</summary>
    ErasureProof,

    /// <summary>従事者の指定</summary>
    NamedHandlers,

    /// <summary>業務報告</summary>
    Reports,

    /// <summary>監査・立入り</summary>
    Audit,

    /// <summary>監査・立入りの年1回</summary>
    YearlyAudit,

    /// <summary>教育</summary>
    Training,

    /// <summary>事故報告</summary>
    IncidentReport,

    /// <summary>公表等</summary>
    Publication,

    /// <summary>損害の賠償</summary>
    Damages,

    /// <summary>契約解除</summary>
    Cancellation,
}
