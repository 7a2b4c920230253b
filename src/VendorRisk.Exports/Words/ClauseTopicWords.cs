using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The topics of special clauses, as headings name them.</summary>
internal static class ClauseTopicWords
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
        ClauseTopic.ForbiddenCollection => "収集禁止事項",
        ClauseTopic.CarryOutBan => "持出しの禁止",
        ClauseTopic.OtherUseBan => "目的外利用・第三者提供の禁止",
        ClauseTopic.ProperManagement => "適正な管理",
        ClauseTopic.CopyBan => "複写等の禁止",
        ClauseTopic.Subcontracting => "再委託",
        ClauseTopic.SubcontractorDuties => "再委託先の義務",
        ClauseTopic.SubcontractorPenalties => "再委託先への罰則の周知",
        ClauseTopic.SubcontractorInspection => "再委託先への立入り",
        ClauseTopic.SubcontractorYearlyInspection => "再委託先の年1回の確認",
        ClauseTopic.Complaints => "苦情への対応",
        ClauseTopic.ReturnAndErasure => "返還・消去",
        ClauseTopic.ErasureProof => "消去の証明",
        ClauseTopic.NamedHandlers => "従事者の指定",
        ClauseTopic.Reports => "業務の報告",
        ClauseTopic.Audit => "監査・立入り",
        ClauseTopic.YearlyAudit => "年1回の監査・立入り",
        ClauseTopic.Training => "教育",
        ClauseTopic.IncidentReport => "事故の報告",
        ClauseTopic.Publication => "公表",
        ClauseTopic.Damages => "損害の賠償",
        ClauseTopic.Cancellation => "契約の解除",
        _ => topic.ToString(),
    };
}
