using FsCheck;
using FsCheck.Fluent;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;

namespace VendorRisk.Engagements.Tests.Differences;

public class DifferencePropertyTests
{
    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    [Fact]
    public void Between_TheSameMeaningInAnotherForm_IsEmpty() => Holds(seed =>
    {
        EngagementFacts facts = Rewriting.Meaning(LibraryPaper.Facts, seed);
        return EngagementDifference.Between(facts, Rewriting.Form(facts, seed)).IsEmpty;
    });

    [Fact]
    public void Between_TurnedRound_IsTheMirrorImage() => Holds(seed =>
    {
        (EngagementFacts a, EngagementFacts b) = (Rewriting.Meaning(LibraryPaper.Facts, seed), Rewriting.Meaning(LibraryPaper.Facts, seed / 2));
        return EngagementDifference.Between(a, b).Mirrored().Changes.SequenceEqual(EngagementDifference.Between(b, a).Changes);
    });

    [Fact]
    public void Between_AnotherForm_SaysWhatTheOriginalSays() => Holds(seed =>
    {
        (EngagementFacts a, EngagementFacts b) = (LibraryPaper.Facts, Rewriting.Meaning(LibraryPaper.Facts, seed));
        return Told(EngagementDifference.Between(a, b)).SequenceEqual(Told(EngagementDifference.Between(a, Rewriting.Form(b, seed))));
    });

    [Fact]
    public void Between_PathsOfEveryChange_LeadToFactsOfTheirSide() => Holds(seed =>
    {
        (EngagementFacts a, EngagementFacts b) = (LibraryPaper.Facts, Rewriting.Meaning(LibraryPaper.Facts, seed));
        HashSet<string> inA = [.. a.AllFacts().Select(fact => fact.Path)];
        HashSet<string> inB = [.. b.AllFacts().Select(fact => fact.Path)];
        return EngagementDifference.Between(a, b).Changes.All(
            change => (change.PathA is null || inA.Contains(change.PathA)) && (change.PathB is null || inB.Contains(change.PathB)));
    });

    private static void Holds(Func<int, bool> property) => Prop.ForAll(Seeds, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static IEnumerable<string> Told(EngagementDifference difference) => difference.Changes
        .Select(change => $"{change.Kind} {change.What} {Bare(change.Old)} {Bare(change.New)} {change.Tendency}").Order(StringComparer.Ordinal);

    private static string Bare(ChangedValue? value) => value is null ? "-" : value.State + FoldedText.Of(value.Text ?? "");
}
