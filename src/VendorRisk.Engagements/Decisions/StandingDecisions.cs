using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>Which of an engagement's decisions stand.</summary>
public static class StandingDecisions
{
    /// <summary>The decisions without those that were corrected, oldest first; a correcting one stands in the place of what it corrects.</summary>
    /// <param name="decisions">All decisions, oldest first.</param>
    public static ImmutableArray<DecisionRecord> Standing(this ImmutableArray<DecisionRecord> decisions)
    {
        Dictionary<int, int> places = [];
        HashSet<int> corrected = [];
        foreach (DecisionRecord decision in decisions)
        {
            places[decision.Number] = decision.Corrects is { } earlier && places.TryGetValue(earlier, out int place) ? place : decision.Number;
            if (decision.Corrects is { } number)
            {
                corrected.Add(number);
            }
        }

        return [.. decisions.Where(decision => !corrected.Contains(decision.Number)).OrderBy(decision => places[decision.Number])];
    }

    /// <summary>The newest decision that stands; null when there is none.</summary>
    /// <param name="decisions">All decisions, oldest first.</param>
    public static DecisionRecord? Newest(this ImmutableArray<DecisionRecord> decisions) => decisions.Standing().LastOrDefault();
}
