using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Papers;

public class MoveDraftTests
{
    [Fact]
    public async Task Draft_MovedOntoAnotherOnesVersion_KeepsBothPersonsEdits()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        PaperDraft mine = office.Draft(target: new VersionTarget(first.Id, first.Revision), edits: FactsEdit.Correct("people/count", 15000, ""));
        await office.Get<TakeInPaper>().RunAsync(
            TemporaryOffice.Other, office.Draft(target: mine.Target, edits: FactsEdit.Correct("department", "健康部保健課", "")));

        MovedDraft moved = (await office.Get<MoveDraft>().OntoNewestAsync(first.Id, mine.Reading.Facts, mine.Edits)).ShouldNotBeNull();
        SavedEngagement saved = (await office.Get<TakeInPaper>().RunAsync(
            TemporaryOffice.Actor, mine with { Target = moved.Target, Reading = moved.Reading!, Edits = moved.Edits })).ShouldBeSaved();

        moved.Own.Lost.ShouldBeEmpty();
        saved.Version.ShouldBe(3);
        EngagementFacts facts = (await office.Engagements.FindAsync(first.Id))!.Current.Facts;
        (facts.Department.Source!.Person, facts.People.Count.Source!.Person).ShouldBe((TemporaryOffice.Other.Name, TemporaryOffice.Actor.Name));
        (await office.Get<MoveDraft>().OntoNewestAsync(new EngagementId(Guid.NewGuid()), mine.Reading.Facts, mine.Edits)).ShouldBeNull();
    }

    [Fact]
    public async Task Corrections_OfTheNewestVersion_AreCarriedOntoANewReading()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync(FactsEdit.Correct("people/count", 15000, ""));
        PaperDraft again = office.Draft();

        CarriedEdits carried = await office.Get<CarryCorrections>().OntoAsync(saved.Id, again.Reading.Facts);

        carried.Edits.ShouldHaveSingleItem().Who.ShouldBe(TemporaryOffice.Actor.Name);
        CorrectFacts.InDraft(again.Reading.Facts, carried.Edits, "").Facts.People.Count.Value.ShouldBe(15000);
        (await office.Get<CarryCorrections>().OntoAsync(null, again.Reading.Facts)).Edits.ShouldBeEmpty();
    }
}
