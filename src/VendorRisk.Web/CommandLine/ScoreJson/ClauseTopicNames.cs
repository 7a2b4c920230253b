using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>The topics' names as clerks know them.</summary>
internal static class ClauseTopicNames
{
    public static string Of(ClauseTopic topic) => topic switch
    {
        ClauseTopic.Basics => "基本的事項",
        ClauseTopic.Definitions => "定義",
        ClauseTopic.Secrecy => "秘密の保持",
        ClauseTopic.LimitedHolding => "保有の制限・適正収集",
        ClauseTopic.ImproperUse => "不適正な利用の禁止",
        ClauseTopic.ProperAcquisition => "適正な取得",
        ClauseTopic.PurposeNotice => "利用目的の明示",
        ClauseTopic.ForbiddenCollection => "収集禁止事項",
        ClauseTopic.CarryOutBan => "持出しの禁止",
        ClauseTopic.OtherUseBan => "目的外利用・第三者提供",
        ClauseTopic.ProperManagement => "適正な管理",
        ClauseTopic.CopyBan => "複写等の禁止",
        ClauseTopic.Subcontracting => "再委託",
        ClauseTopic.SubcontractorDuties => "再委託先への義務承継・責任",
        ClauseTopic.SubcontractorPenalties => "再委託先従事者への罰則周知",
        ClauseTopic.SubcontractorInspection => "区の再委託先調査",
        ClauseTopic.SubcontractorYearlyInspection => "区の再委託先調査（年1回）",
        ClauseTopic.Complaints => "苦情対応",
        ClauseTopic.ReturnAndErasure => "資料等の返還・消去",
        ClauseTopic.ErasureProof => "消去記録・証明書",
        ClauseTopic.NamedHandlers => "従事者の指定",
        ClauseTopic.Reports => "業務報告",
        ClauseTopic.Audit => "監査・立入り",
        ClauseTopic.YearlyAudit => "監査・立入り（年1回）",
        ClauseTopic.Training => "教育",
        ClauseTopic.IncidentReport => "事故報告",
        ClauseTopic.Publication => "公表等",
        ClauseTopic.Damages => "損害の賠償",
        ClauseTopic.Cancellation => "契約解除",
        _ => topic.ToString(),
    };
}
