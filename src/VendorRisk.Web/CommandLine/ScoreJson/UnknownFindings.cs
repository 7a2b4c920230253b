using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>
/// What not-knowing adds to the risk, as one entry a category, so that inherent and the contributions of all listed findings add up
/// to the residual for whoever sums them.
/// </summary>
internal static class UnknownFindings
{
    /// <summary>No rule has this id: it stands for the rules that lacked facts.</summary>
    public const string Rule = "scoring.unknown";

    public static IEnumerable<FindingSummary> Of(Assessment assessment) =>
        from rule in assessment.Unjudged
        group rule by rule.Category into unknown
        let points = unknown.Sum(r => r.Contribution.Value)
        where points > 0
        select new FindingSummary(
            Rule,
            Severity.Info,
            unknown.Key,
            Subject: null,
            $"「{RiskCategories.NameOf(unknown.Key).Ja}」の{unknown.Count()}つの規則は、記載や登録がないため判断できません：{string.Join("、", unknown.Select(r => r.Title.Ja))}",
            "分からないことは安全とはみなしません。",
            "足りない記載を補うか、事業者の登録で確かめてください。",
            points,
            ImmutableArray<EvidenceSummary>.Empty);
}
