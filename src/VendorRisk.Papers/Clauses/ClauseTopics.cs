using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Clauses;

/// <summary>Tells what a clause is about: by its heading, refined by its text; without a heading by its text alone.</summary>
internal static class ClauseTopics
{
    private static readonly string[] Yearly =
        ["年度当たり", "年度あたり", "年1回", "年に1回", "毎年", "年度に1回", "毎年度", "1年に1回", "年一回", "年1度", "年度ごとに", "各年度1回", "年一度"];

    /// <param name="heading">The folded heading; may be empty.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="boundTier">The tier of the party that the set binds.</param>
    public static ImmutableArray<ClauseTopic> Of(string heading, string text, int boundTier)
    {
        SortedSet<ClauseTopic> topics = [];
        ClauseTopic? named = ClauseHeadings.TopicOf(heading);
        switch (named)
        {
            case null:
                topics.UnionWith(ClauseTexts.TopicsOf(text));
                break;
            case ClauseTopic.Subcontracting:
                topics.UnionWith(OfSubcontracting(text));
                break;
            case ClauseTopic.ReturnAndErasure:
                topics.UnionWith(OfReturn(text));
                break;
            case ClauseTopic.Audit:
                topics.Add(OfAudit(heading, text, boundTier));
                break;
            case ClauseTopic.LimitedHolding:
                topics.Add(ClauseTopic.LimitedHolding);
                if (Has(text, "適正な手段", "公正な手段", "適法かつ"))
                {
                    topics.Add(ClauseTopic.ProperAcquisition);
                }

                break;
            default:
                topics.Add(named.Value);
                break;
        }

        return [.. topics];
    }

    public static bool IsYearly(string text) => Has(text, Yearly);

    /// <summary>Each sentence under 再委託 says one thing: penalties, yearly check, check, duties, or the ban itself.</summary>
    private static List<ClauseTopic> OfSubcontracting(string text)
    {
        List<ClauseTopic> topics = [];
        foreach (string sentence in text.Split('。', '\n'))
        {
            ClauseTopic? topic = sentence.Length == 0 ? null
                : Has(sentence, "罰則") ? ClauseTopic.SubcontractorPenalties
                : IsYearly(sentence) ? ClauseTopic.SubcontractorYearlyInspection
                : Has(sentence, "立入", "調査を行", "検査を行", "報告を求め", "監査") && Has(sentence, "再委託", "再受託") ? ClauseTopic.SubcontractorInspection
                : Has(sentence, "義務を遵守", "特記事項に掲げる事項", "特記事項に定める", "同様の義務", "同等の義務", "責任を負", "一切の責任", "遵守させ", "義務を負わせ") || (Has(sentence, "契約書") && Has(sentence, "特記事項")) ? ClauseTopic.SubcontractorDuties
                : Has(sentence, "委託してはならない", "再委託をしてはならない", "をしてはならない", "承諾を得", "承認を得", "同意を得", "承諾があるとき", "禁止する") ? ClauseTopic.Subcontracting
                : null;
            if (topic is { } found)
            {
                topics.Add(found);
            }
        }

        return topics.Count == 0 ? [ClauseTopic.Subcontracting] : topics;
    }

    private static IEnumerable<ClauseTopic> OfReturn(string text)
    {
        bool proof = Has(text, "証明書", "消去をしたこと", "廃棄をしたこと", "消去した旨", "廃棄した旨", "消去報告", "廃棄報告", "記録を保存");
        if (proof)
        {
            yield return ClauseTopic.ErasureProof;
        }

        if (!proof || Has(text, "返還し", "返却し", "返還又は", "引き渡"))
        {
            yield return ClauseTopic.ReturnAndErasure;
        }
    }

    /// <summary>In a set that binds a subcontractor, the ward's own check of it is the check of a subcontractor.</summary>
    private static ClauseTopic OfAudit(string heading, string text, int boundTier)
    {
        bool yearly = IsYearly(text);
        bool wardsCheckOfSubcontractor = (boundTier >= 2 && heading.StartsWith('甲')) || heading.Contains("再委託", StringComparison.Ordinal);
        return wardsCheckOfSubcontractor
            ? (yearly ? ClauseTopic.SubcontractorYearlyInspection : ClauseTopic.SubcontractorInspection)
            : (yearly ? ClauseTopic.YearlyAudit : ClauseTopic.Audit);
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
