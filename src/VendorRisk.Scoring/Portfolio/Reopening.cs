using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Inherent;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Whether what an approval rests on has changed so much that it is to be looked at again.</summary>
internal static class Reopening
{
    /// <summary>The grounds as bits.</summary>
    /// <param name="judged">The engagement as it is judged now.</param>
    /// <param name="before">What it was judged as when it was decided on; null when that is not known.</param>
    public static int Of(JudgedEngagement judged, DecidedFacts? before)
    {
        if (before is not { Facts: { } then } || judged.Decisions.Newest() is not { Approves: true })
        {
            return 0;
        }

        EngagementFacts now = judged.Facts;
        return Bit(ReopenGround.Vendor, !Vendors(then).SetEquals(Vendors(now)))
            | Bit(ReopenGround.ItemClass, Rose(Classes(then), Classes(now)))
            | Bit(ReopenGround.People, MorePeople(then, now) && PeoplePoints(judged.Assessment) > PeoplePoints(before.Assessment))
            | Bit(ReopenGround.Term, TermOf(then) != TermOf(now))
            | Bit(ReopenGround.Grade, judged.Assessment.Grade > before.Assessment.Grade);
    }

    /// <summary>The grounds that bits stand for.</summary>
    public static ImmutableArray<ReopenGround> Read(int bits) => [.. Enum.GetValues<ReopenGround>().Where(ground => (bits & (1 << (int)ground)) != 0)];

    private static int Bit(ReopenGround ground, bool holds) => holds ? 1 << (int)ground : 0;

    private static HashSet<string> Vendors(EngagementFacts facts) => [.. facts.Chain.Select(link => link.Name.IsKnown ? VendorNameKey.Of(link.Name.Value!) : $"tier {link.Tier}")];

    private static ImmutableArray<SensitivityClass> Classes(EngagementFacts facts) => [.. facts.Sheets.SelectMany(sheet => sheet.Items).Select(item => item.Class).Distinct()];

    // What no lexicon knows is never taken for harmless.
    private static bool Rose(ImmutableArray<SensitivityClass> then, ImmutableArray<SensitivityClass> now) =>
        Gravest(now) < Gravest(then) || (now.Contains(SensitivityClass.Unclassified) && !then.Contains(SensitivityClass.Unclassified));

    private static SensitivityClass Gravest(ImmutableArray<SensitivityClass> classes) => classes.IsEmpty ? SensitivityClass.Unclassified : classes.Min();

    private static bool MorePeople(EngagementFacts then, EngagementFacts now) =>
        now.People.Count.IsKnown && then.People.Count.IsKnown ? now.People.Count.Value > then.People.Count.Value : then.People.Count.IsKnown && !now.People.Count.IsKnown;

    private static int PeoplePoints(Assessment assessment) => assessment.InherentParts.FirstOrDefault(part => part.Key == PeopleRisk.Key)?.Points.Tenths ?? 0;

    private static (DateOnly? Start, DateOnly? End) TermOf(EngagementFacts facts)
    {
        Term? term = PortfolioRows.TermOf(facts);
        return (term is { Start.IsKnown: true } ? term.Start.Value : null, term is { End.IsKnown: true } ? term.End.Value : null);
    }
}
