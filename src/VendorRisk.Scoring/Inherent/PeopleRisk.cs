using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>The largest number the paper mentions counts, in bands; a number that is only a lower bound counts as the next band.</summary>
internal sealed class PeopleRisk(InherentPolicy policy)
{
    /// <summary>The key of its part.</summary>
    public const string Key = "people";

    public InherentPart Of(PeopleCount people, DataPolicy weight)
    {
        int[] numbers = [.. people.Mentions.Append(people.Count).Where(f => f.IsKnown).Select(f => f.Value)];
        if (numbers.Length == 0)
        {
            return Part(new("対象者数: 不明", "People: unknown"), policy.PeopleUnknown, weight, unknown: true);
        }

        int most = numbers.Max();
        bool lowerBound = people.LowerBoundOnly.Is(true);
        int band = policy.People.Count(b => most > b.MoreThan) - 1;
        band = Math.Clamp(lowerBound ? band + 1 : band, 0, policy.People.Length - 1);
        string count = most.ToString("N0", CultureInfo.InvariantCulture);
        LocalizedText label = lowerBound
            ? new($"対象者数: {count}人以上 (上限不明)", $"People: {count} or more (no upper bound)")
            : new($"対象者数: {count}人", $"People: {count}");
        return Part(label, policy.People[band].Points, weight, lowerBound);
    }

    private static InherentPart Part(LocalizedText label, Points points, DataPolicy weight, bool unknown) =>
        new(Key, label, new Points(points.Tenths * weight.PeoplePercent / 100), unknown);
}
