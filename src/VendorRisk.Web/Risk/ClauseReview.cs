using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.Risk;

/// <summary>
/// What clauses that stand alone lack, without a grade: a grade would speak of an engagement that nobody described.
/// They are compared with what the law in force on the day needs, as no term says which law they are for.
/// </summary>
internal sealed class ClauseReview(IAssessor assessor)
{
    private static readonly DateOnly ActInForce = new(2023, 4, 1);

    /// <summary>What each set lacks, in the order of the sets.</summary>
    public ImmutableArray<ClauseLack> Of(EngagementFacts facts, DateOnly asOf) => [.. facts.ClauseSets.Select(set => Of(set, asOf))];

    /// <summary>
    /// The rules know which topics are needed, and say so in one sentence that may leave some out. So each topic is tried: it is missing when an item on it
    /// would change what the rules say.
    /// </summary>
    private ClauseLack Of(ClauseSet set, DateOnly asOf)
    {
        LegalRegime law = asOf >= ActInForce ? LegalRegime.Act : LegalRegime.Ordinance;
        ClauseSet judged = set.Regime.TryGet(out LegalRegime own) && own != LegalRegime.Unknown ? set : set with { Regime = Fact.Known(law) };
        AssessedFinding[] said = Findings(judged, asOf);
        HashSet<string> aboutTopics = new(StringComparer.Ordinal);
        ImmutableArray<ClauseTopic>.Builder missing = ImmutableArray.CreateBuilder<ClauseTopic>();
        foreach (ClauseTopic topic in Enum.GetValues<ClauseTopic>().Except(set.Clauses.SelectMany(c => c.Topics)))
        {
            HashSet<string> then = [.. Findings(judged with { Clauses = judged.Clauses.Add(new Clause { Number = judged.Clauses.Length + 1, Topics = [topic] }) }, asOf).Select(f => f.Message.Ja)];
            string[] changed = [.. said.Where(f => !then.Contains(f.Message.Ja)).Select(f => f.Rule)];
            if (changed.Length > 0)
            {
                missing.Add(topic);
                aboutTopics.UnionWith(changed);
            }
        }

        return new ClauseLack(missing.ToImmutable(), [.. said.Where(f => !aboutTopics.Contains(f.Rule)).Select(f => f.Message)]);
    }

    private AssessedFinding[] Findings(ClauseSet set, DateOnly asOf) =>
        [.. assessor.Assess(new EngagementFacts { ClauseSets = [set] }.WithPaths(), asOf).Findings.Where(f => f.Category == RiskCategories.Contract)];
}
