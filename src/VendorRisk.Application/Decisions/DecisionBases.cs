using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Application.Decisions;

/// <summary>What a decision rests on, as the judgement names it.</summary>
internal static class DecisionBases
{
    public static DecisionBasis? Of(StoredAssessment? stored) => stored is null ? null : new DecisionBasis
    {
        Assessment = stored.Sequence,
        AsOf = stored.JudgedAsOf,
        FactsHash = stored.Assessment.FactsHash,
        Policy = stored.Assessment.Policy,
        PolicyHash = stored.Assessment.PolicyHash,
        Packs = [.. stored.Assessment.Packs.Select(pack => new DecisionPack(pack.Id, pack.Version, pack.Hash))],
        Grade = stored.Assessment.Grade.ToString(),
    };
}
