using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>The topics of special clauses as clerks call them.</summary>
internal static class TopicNames
{
    public static string Of(ClauseTopic topic) => topic switch
    {
        ClauseTopic.Basics => "基本的事項",
        ClauseTopic.Definitions => "定義",
        ClauseTopic.Secrecy => "秘密の保持",
        ClauseTopic.LimitedHolding => "保有の制限",
        ClauseTopic.ImproperUse => "不適正な利用の禁止",
        ClauseTopic.ProperAcquisition => "適正な取得",
        ClauseTopic.PurposeNotice => "利用目的の明示",
        ClauseTopic.ForbiddenCollection => "収集の禁止事項",
        ClauseTopic.CarryOutBan => "持出しの禁止",
        ClauseTopic.OtherUseBan => "目的外利用・第三者提供の禁止",
        ClauseTopic.ProperManagement => "適正な管理",
        ClauseTopic.CopyBan => "複写の禁止",
        ClauseTopic.Subcontracting => "再委託の制限",
        ClauseTopic.SubcontractorDuties => "再委託先への義務の引継ぎ",
        ClauseTopic.SubcontractorPenalties => "従事者への罰則の周知",
        ClauseTopic.SubcontractorInspection => "〔区〕による再委託先の調査",
        ClauseTopic.SubcontractorYearlyInspection => "再委託先の年1回の確認",
        ClauseTopic.Complaints => "苦情への対応",
        ClauseTopic.ReturnAndErasure => "返還・消去",
        ClauseTopic.ErasureProof => "消去の記録・証明書",
        ClauseTopic.NamedHandlers => "取扱者の指定",
        ClauseTopic.Reports => "業務の報告",
        ClauseTopic.Audit => "立入り・監査",
        ClauseTopic.YearlyAudit => "年1回の立入り・監査",
        ClauseTopic.Training => "従事者の教育",
        ClauseTopic.IncidentReport => "事故の報告",
        ClauseTopic.Publication => "公表",
        ClauseTopic.Damages => "損害の賠償",
        ClauseTopic.Cancellation => "契約の解除",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No name for it."),
    };

    /// <summary>Topics that speak of seeing how the work is done: an item on one serves a reference to another.</summary>
    public static bool IsSupervision(ClauseTopic topic) => topic is
        ClauseTopic.Audit or ClauseTopic.YearlyAudit or ClauseTopic.Reports or ClauseTopic.SubcontractorInspection or ClauseTopic.SubcontractorYearlyInspection;
}
