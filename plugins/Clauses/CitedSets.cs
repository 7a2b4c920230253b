using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>Finds the set of clauses that a reference means.</summary>
internal static class CitedSets
{
    /// <summary>The sets a reference may mean; empty when it names one that is not there.</summary>
    public static ImmutableArray<ClauseSet> Of(EngagementFacts facts, ClauseReference reference)
    {
        string label = LabelOf(reference);
        if (label.Length == 0)
        {
            return facts.ClauseSets;
        }

        ImmutableArray<ClauseSet> same = [.. facts.ClauseSets.Where(s => Flat(s.Label.Or("")) == label)];
        if (!same.IsEmpty)
        {
            return same;
        }

        ImmutableArray<ClauseSet> unlabelled = [.. facts.ClauseSets.Where(s => Flat(s.Label.Or("")).Length == 0)];
        if (NumberIn(label) is not { } number)
        {
            return unlabelled.IsEmpty && facts.ClauseSets.Length > 1 ? [] : unlabelled.IsEmpty ? facts.ClauseSets : unlabelled;
        }

        if (unlabelled.Length > 1 && unlabelled.Length == facts.ClauseSets.Length)
        {
            return number <= unlabelled.Length ? [unlabelled[number - 1]] : [];
        }

        // One set without a label of its own: a numbered label is its name only if nobody calls it by another.
        return unlabelled.Length == 1 && facts.ClauseReferences.All(r => LabelOf(r).Length == 0 || LabelOf(r) == label) ? unlabelled : [];
    }

    private static string LabelOf(ClauseReference reference) => Flat(reference.SetLabel.Or(""));

    private static string Flat(string label) =>
        string.Concat(label.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c)));

    private static int? NumberIn(string label)
    {
        string digits = string.Concat(label.Where(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
    }
}
