using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Engagements;

public class CorrectFactsTests
{
    [Fact]
    public async Task Corrections_OfAStoredVersion_AreANewVersionOverTheSamePaper_KeptWithTheEarlierOnes()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync(FactsEdit.Correct("people/count", 15000, ""));

        SavedEngagement saved = (await Correct(office, TemporaryOffice.Other, first, FactsEdit.Correct("department", "健康部保健課", ""))).ShouldBeSaved();

        saved.Version.ShouldBe(2);
        EngagementFacts facts = (await office.Engagements.FindAsync(first.Id))!.Current.Facts;
        (facts.Department.Value, facts.Department.Source!.Person).ShouldBe(("健康部保健課", TemporaryOffice.Other.Name));
        (facts.People.Count.Value, facts.People.Count.Source!.Person).ShouldBe((15000, TemporaryOffice.Actor.Name));
        (await office.Engagements.EditsAsync(first.Id, 2)).Select(edit => edit.Path).ShouldBe(["people/count", "department"]);
        (await office.Engagements.FindPaperAsync(first.Id, 2)).ShouldNotBeNull();
        (await office.Assessments.NewestAsync(first.Id))!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Corrections_ThatCannotBeMade_AreAllNamed_AndNothingIsSaved()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        FactsCorrection wrong = new(Guid.NewGuid(), "", first.Id, first.Revision, [FactsEdit.Remove("sheets/9", ""), FactsEdit.Correct("department", "健康部保健課", "")]);

        (await office.Get<CorrectFacts>().RunAsync(TemporaryOffice.Actor, wrong)).ShouldBeRejected().ShouldBe(["path.unknown", "why.empty"]);
        (await office.Get<CorrectFacts>().RunAsync(TemporaryOffice.Actor, wrong with { Engagement = new EngagementId(Guid.NewGuid()), Why = "誤り" }))
            .ShouldBeRejected().ShouldBe(["engagement.unknown"]);

        (await office.Engagements.FindAsync(first.Id))!.Revision.ShouldBe(first.Revision);
    }

    [Fact]
    public async Task Correction_SentTwice_IsSavedOnce_AndOverAnotherOnesAConflict()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        FactsCorrection removal = new(Guid.NewGuid(), "誤り", first.Id, first.Revision, [FactsEdit.Remove("sheets/0/items/1", "")]);

        SavedEngagement saved = (await office.Get<CorrectFacts>().RunAsync(TemporaryOffice.Other, removal)).ShouldBeSaved();

        (await office.Get<CorrectFacts>().RunAsync(TemporaryOffice.Other, removal)).ShouldBeSaved().ShouldBe(saved);
        (await Correct(office, TemporaryOffice.Actor, first, FactsEdit.Forget("purpose", ""))).ShouldConflict().ShouldBe(TemporaryOffice.Other.Name);
        Engagement stored = (await office.Engagements.FindAsync(first.Id))!;
        (stored.Current.Number, stored.Current.Facts.Sheets[0].Items.Length).ShouldBe((2, 1));
    }

    private static Task<Outcome<SavedEngagement>> Correct(TemporaryOffice office, Actor actor, SavedEngagement seen, params ImmutableArray<FactsEdit> edits) =>
        office.Get<CorrectFacts>().RunAsync(actor, new FactsCorrection(Guid.NewGuid(), "誤りを直した", seen.Id, seen.Revision, edits));
}
