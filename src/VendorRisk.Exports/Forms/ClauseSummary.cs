using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Clauses;

namespace VendorRisk.Exports.Forms;

/// <summary>
/// The facts keep only the first words of a clause. What the rest of it said is given in key words after an ellipsis, so that a reader of the
/// exported paper, and our own, knows what the set demands.
/// </summary>
internal static class ClauseSummary
{
    public static string Rest(Clause clause, ClauseSet set)
    {
        string text = clause.Text.Or("");
        if (text.Length < ClauseSetReader.FirstWords)
        {
            return "";
        }

        List<string> said = [];
        bool first = set.Clauses.FirstOrDefault(c => c.Text.Or("").Length >= ClauseSetReader.FirstWords) == clause;
        if (first && set.Regime.IsKnown && !set.Clauses.Any(c => NamesLaw(c.Text.Or(""))))
        {
            said.Add(set.Regime.Value == LegalRegime.Ordinance ? "個人情報保護条例による" : "個人情報の保護に関する法律による");
        }

        if (clause.Topics.Contains(ClauseTopic.Subcontracting))
        {
            if (set.Subcontracting.Is(SubcontractingTerms.WithConsent) && !text.Contains("承諾", StringComparison.Ordinal))
            {
                said.Add("あらかじめ承諾を得た場合を除く");
            }

            if (set.FurtherTiersByConsent.Is(true) && !text.Contains("二以上の段階", StringComparison.Ordinal))
            {
                said.Add("二以上の段階にわたる委託を含む");
            }
        }

        if (clause.Topics.Any(t => t is ClauseTopic.YearlyAudit or ClauseTopic.SubcontractorYearlyInspection) && !ClauseTopics.IsYearly(text))
        {
            said.Add("年1回以上");
        }

        ImmutableArray<ClauseTopic> read = ClauseTopics.Of(clause.Heading.Or(""), text, set.Tier);
        said.AddRange(clause.Topics.Where(t => !read.Contains(t)).Select(KeyWord).Where(w => w.Length > 0));
        return "…" + (said.Count > 0 ? $"〔{string.Join('、', said)}〕" : "");
    }

    /// <summary>What the rest of the clause is about, for topics that only the rest of it names.</summary>
    private static string KeyWord(ClauseTopic topic) => topic switch
    {
        ClauseTopic.SubcontractorPenalties => "罰則の周知",
        ClauseTopic.SubcontractorInspection => "再委託先への立入り",
        ClauseTopic.ProperAcquisition => "適正な手段による取得",
        _ => "",
    };

    private static bool NamesLaw(string text) =>
        text.Contains("個人情報保護法", StringComparison.Ordinal) || text.Contains("個人情報の保護に関する法律", StringComparison.Ordinal)
        || text.Contains("個人情報保護条例", StringComparison.Ordinal) || text.Contains("個人情報の保護に関する条例", StringComparison.Ordinal);
}
