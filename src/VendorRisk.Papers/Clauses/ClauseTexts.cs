using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Clauses;

/// <summary>What a clause without a telling heading is about, by the words of its text; a clause may be about several things.</summary>
internal static class ClauseTexts
{
    private static readonly ImmutableArray<(ClauseTopic Topic, string[] Any)> Families =
    [
        (ClauseTopic.Secrecy, ["漏らしてはならない", "秘密を漏", "秘密を保持"]),
        (ClauseTopic.LimitedHolding, ["利用目的をできる限り", "必要な範囲を超えて", "必要な範囲内で"]),
        (ClauseTopic.ImproperUse, ["違法又は不当な行為"]),
        (ClauseTopic.ProperAcquisition, ["偽りその他不正", "適正な手段", "公正な手段"]),
        (ClauseTopic.PurposeNotice, ["利用目的を明示", "直接これを収集", "本人から収集"]),
        (ClauseTopic.ForbiddenCollection, ["思想、信条"]),
        (ClauseTopic.CarryOutBan, ["持ち出してはならない", "持ち出さない", "持出してはならない"]),
        (ClauseTopic.OtherUseBan, ["目的以外に利用", "目的外に利用", "目的以外の目的", "第三者に提供してはならない"]),
        (ClauseTopic.ProperManagement, ["善良な管理者", "施錠でき", "安全管理措置", "滅失及び", "滅失、", "適切な管理"]),
        (ClauseTopic.CopyBan, ["複写", "複製"]),
        (ClauseTopic.SubcontractorPenalties, ["罰則"]),
        (ClauseTopic.Subcontracting, ["第三者に委託", "再委託をしてはならない", "再委託してはならない", "再委託する場合は、あらかじめ"]),
        (ClauseTopic.SubcontractorDuties, ["再委託先に対し、", "再委託先に遵守", "再委託先の行為"]),
        (ClauseTopic.Complaints, ["苦情"]),
        (ClauseTopic.ReturnAndErasure, ["返還し", "返却し", "返還又は", "返還しなければ"]),
        (ClauseTopic.ErasureProof, ["証明書を提出", "消去報告書", "廃棄報告書"]),
        (ClauseTopic.NamedHandlers, ["取扱責任者", "作業従事者を定め", "責任者を定め"]),
        (ClauseTopic.Reports, ["取扱い状況の報告", "状況を報告", "状況について報告"]),
        (ClauseTopic.Audit, ["立入り", "立入調査", "実地に調査", "監査を"]),
        (ClauseTopic.Training, ["教育を実施", "研修を実施", "教育及び", "研修を行"]),
        (ClauseTopic.IncidentReport, ["事故が発生", "漏えい等が発生", "発生するおそれがあるとき"]),
        (ClauseTopic.Publication, ["公表する"]),
        (ClauseTopic.Damages, ["損害を賠償", "賠償する"]),
        (ClauseTopic.Cancellation, ["契約を解除", "解除することができる"]),
    ];

    public static IEnumerable<ClauseTopic> TopicsOf(string text)
    {
        List<ClauseTopic> topics = [];
        foreach ((ClauseTopic topic, string[] any) in Families)
        {
            if (Array.Exists(any, w => text.Contains(w, StringComparison.Ordinal)))
            {
                topics.Add(topic);
            }
        }

        int audit = topics.IndexOf(ClauseTopic.Audit);
        if (ClauseTopics.IsYearly(text) && (audit >= 0 || topics.Count == 0))
        {
            topics.Add(ClauseTopic.YearlyAudit);
        }

        return topics;
    }
}
