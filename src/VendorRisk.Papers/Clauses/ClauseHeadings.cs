using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Clauses;

/// <summary>The words of clause headings; the first family that fits.</summary>
internal static class ClauseHeadings
{
    private static readonly ImmutableArray<(ClauseTopic Topic, string[] Words)> Families =
    [
        (ClauseTopic.Subcontracting, ["再委託の", "再委託等の", "再委託", "第三者への委託"]),
        (ClauseTopic.Definitions, ["意義", "定義", "用語"]),
        (ClauseTopic.Secrecy, ["秘密", "守秘"]),
        (ClauseTopic.ImproperUse, ["不適正な利用", "不適正利用"]),
        (ClauseTopic.ForbiddenCollection, ["収集禁止", "収集の禁止", "取得禁止", "取得の禁止"]),
        (ClauseTopic.PurposeNotice, ["利用目的の明示", "本人収集", "利用目的の通知", "本人から"]),
        (ClauseTopic.ProperAcquisition, ["適正な取得", "適正取得"]),
        (ClauseTopic.LimitedHolding, ["保有の制限", "適正収集", "適正な収集", "収集の制限", "収集の範囲", "取得の制限", "保有制限"]),
        (ClauseTopic.CarryOutBan, ["持出", "持ち出"]),
        (ClauseTopic.OtherUseBan, ["目的外", "第三者への提供", "第三者提供", "目的以外"]),
        (ClauseTopic.CopyBan, ["複写", "複製"]),
        (ClauseTopic.Complaints, ["苦情"]),
        (ClauseTopic.IncidentReport, ["事故", "漏えい等", "漏えい発生"]),
        (ClauseTopic.ReturnAndErasure, ["返還", "返却", "消去", "廃棄"]),
        (ClauseTopic.Training, ["教育", "研修", "従事者への周知", "従事者の監督"]),
        (ClauseTopic.NamedHandlers, ["従事者の指定", "責任者", "取扱者の指定", "責任体制", "作業従事者", "従事者"]),
        (ClauseTopic.Publication, ["公表"]),
        (ClauseTopic.Damages, ["損害", "賠償"]),
        (ClauseTopic.Cancellation, ["解除"]),
        (ClauseTopic.Audit, ["監査", "検査", "調査", "立入", "実地"]),
        (ClauseTopic.Reports, ["報告"]),
        (ClauseTopic.Basics, ["基本的事項", "基本事項", "基本的な", "総則", "法令等の遵守", "法令遵守"]),
        (ClauseTopic.ProperManagement, ["適正な管理", "適正管理", "安全管理", "安全確保", "管理", "保管"]),
    ];

    public static ClauseTopic? TopicOf(string heading)
    {
        foreach ((ClauseTopic topic, string[] words) in Families)
        {
            foreach (string word in words)
            {
                if (heading.Contains(word, StringComparison.Ordinal))
                {
                    return topic;
                }
            }
        }

        return null;
    }
}
