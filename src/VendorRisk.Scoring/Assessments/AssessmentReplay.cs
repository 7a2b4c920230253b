using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.PluginHost;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Makes a stored assessment again and compares the bytes.</summary>
public static class AssessmentReplay
{
    private const int MostPlaces = 20;

    /// <summary>Judges <paramref name="facts"/> for the stored date; when the result differs, says what has changed since.</summary>
    /// <param name="assessor">The assessor in force.</param>
    /// <param name="stored">The stored assessment.</param>
    /// <param name="facts">The facts it was made from.</param>
    public static ReplayOutcome Replay(this IAssessor assessor, Assessment stored, EngagementFacts facts)
    {
        Assessment again = assessor.Assess(facts, stored.AsOf);
        return Json(again) == Json(stored) ? new ReplayOutcome(true, []) : new ReplayOutcome(false, [.. Differences(stored, again)])
        {
            BySameRules = stored.PolicyHash == again.PolicyHash && !stored.Packs.Except(again.Packs).Any(),
        };
    }

    private static IEnumerable<string> Differences(Assessment stored, Assessment again)
    {
        if (stored.FactsHash != again.FactsHash)
        {
            yield return "事実が、保存した判定のときと異なります。";
        }

        if (stored.PolicyHash != again.PolicyHash)
        {
            yield return $"採点方針が {stored.Policy} から {again.Policy} に変わっています。";
        }

        foreach (PackStamp pack in stored.Packs.Except(again.Packs))
        {
            yield return $"プラグイン {pack.Id} {pack.Version} と同じビルドがありません。";
        }

        foreach (PackStamp pack in again.Packs.Except(stored.Packs))
        {
            yield return $"プラグイン {pack.Id} {pack.Version} は、保存した判定のときにありませんでした。";
        }

        foreach (RuleFault fault in again.Faults.Except(stored.Faults))
        {
            yield return $"規則 {fault.Rule ?? fault.Pack} が実行できません: {fault.Message}";
        }

        string[] places = [.. JsonDifference.Between(Json(stored), Json(again))];
        foreach (string place in places.Take(MostPlaces))
        {
            yield return place;
        }

        if (places.Length > MostPlaces)
        {
            yield return $"ほかに {places.Length - MostPlaces} か所が異なります。";
        }
    }

    private static string Json(Assessment assessment) => JsonSerializer.Serialize(assessment, ContractJson.Options);
}
