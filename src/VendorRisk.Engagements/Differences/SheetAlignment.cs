using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>Finds for each sheet the same sheet of the other paper: by form and title, by form and vendor, by likeness of titles, or as the only one left of its form.</summary>
internal static class SheetAlignment
{
    private const int AlikeEnough = 500;

    public static (MeaningKeys A, MeaningKeys B) WithSheets(EngagementFacts a, MeaningKeys keysA, EngagementFacts b, MeaningKeys keysB)
    {
        string?[] left = new string?[a.Sheets.Length];
        string?[] right = new string?[b.Sheets.Length];
        Match(a, left, b, right, (facts, at) => $"{facts.Sheets[at].Kind}|{TitleOf(facts.Sheets[at])}|{Keys(facts).Link(facts.Sheets[at].LinkId)}");
        Match(a, left, b, right, (facts, at) => $"{facts.Sheets[at].Kind}|{TitleOf(facts.Sheets[at])}");
        Match(a, left, b, right, (facts, at) => facts.Sheets[at].LinkId is { } id ? $"{facts.Sheets[at].Kind}|vendor|{Keys(facts).Link(id)}" : null);
        MatchAlike(a.Sheets, left, b.Sheets, right);
        Match(a, left, b, right, (facts, at) => $"{facts.Sheets[at].Kind}|only", onlySingles: true);
        return (keysA with { Sheets = Named(left, "a") }, keysB with { Sheets = Named(right, "b") });

        MeaningKeys Keys(EngagementFacts facts) => ReferenceEquals(facts, a) ? keysA : keysB;
    }

    private static void Match(
        EngagementFacts a, string?[] left, EngagementFacts b, string?[] right, Func<EngagementFacts, int, string?> by, bool onlySingles = false)
    {
        ILookup<string, int> others = Free(b, right, by);
        foreach (IGrouping<string, int> group in Free(a, left, by))
        {
            List<int> same = [.. others[group.Key]];
            if (onlySingles && (group.Count() != 1 || same.Count != 1))
            {
                continue;
            }

            int nth = 0;
            foreach ((int one, int other) in group.Zip(same))
            {
                left[one] = right[other] = $"{group.Key}|{nth++}";
            }
        }
    }

    private static ILookup<string, int> Free(EngagementFacts facts, string?[] keys, Func<EngagementFacts, int, string?> by) =>
        Enumerable.Range(0, keys.Length).Where(at => keys[at] is null).Select(at => (At: at, By: by(facts, at))).Where(sheet => sheet.By is not null)
            .ToLookup(sheet => sheet.By!, sheet => sheet.At, StringComparer.Ordinal);

    private static void MatchAlike(ImmutableArray<SheetFacts> a, string?[] left, ImmutableArray<SheetFacts> b, string?[] right)
    {
        int[] lefts = [.. Enumerable.Range(0, left.Length).Where(at => left[at] is null)];
        int[] rights = [.. Enumerable.Range(0, right.Length).Where(at => right[at] is null)];
        var likely = lefts.SelectMany(_ => rights, (one, other) => (One: one, Other: other, Alike: Alike(a[one], b[other])))
            .Where(pair => pair.Alike >= AlikeEnough)
            .OrderByDescending(pair => pair.Alike)
            .ThenBy(pair => Joined(a[pair.One], b[pair.Other]), StringComparer.Ordinal);
        foreach (var (one, other, _) in likely)
        {
            if (left[one] is null && right[other] is null)
            {
                left[one] = right[other] = $"{a[one].Kind}|alike|{Joined(a[one], b[other])}|{one + other}";
            }
        }
    }

    private static int Alike(SheetFacts one, SheetFacts other) =>
        one.Kind == other.Kind ? new WordingSimilarity(TitleOf(one)).With(new WordingSimilarity(TitleOf(other))) : 0;

    private static string Joined(SheetFacts one, SheetFacts other) => string.Join('|', new[] { TitleOf(one), TitleOf(other) }.Order(StringComparer.Ordinal));

    private static string TitleOf(SheetFacts sheet) => sheet.Title.IsKnown ? FoldedText.Of(sheet.Title.Value) : "";

    private static ImmutableArray<string> Named(string?[] keys, string side) => [.. keys.Select((key, at) => key ?? $"only:{side}|{at}")];
}
