using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Learning;
using VendorRisk.Testing;

namespace VendorRisk.Application.Tests.Papers;

public class TakeInPaperTests
{
    [Fact]
    public async Task Draft_SavedTwice_IsOneEngagementWithItsAssessment()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        PaperDraft draft = office.Draft();

        Outcome<SavedEngagement>[] outcomes = await Task.WhenAll(
            office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, draft), office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, draft));

        outcomes[1].ShouldBeSaved().ShouldBe(outcomes[0].ShouldBeSaved());
        EngagementId id = (await office.Engagements.ListAsync()).ShouldHaveSingleItem().Id;
        (await office.Engagements.FindPaperAsync(id, 1))!.Content.ToArray().ShouldBe(draft.Content.ToArray());
        (await office.Engagements.HistoryAsync(id)).ShouldHaveSingleItem().Who.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Assessments.ListAsync(id)).ShouldHaveSingleItem().Assessment.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task SecondDraft_IsAVersion_AndOverAnotherOnesVersionAConflict()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        VersionTarget seen = new(first.Id, first.Revision);

        (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Other, office.Draft(target: seen))).ShouldBeSaved().Version.ShouldBe(2);

        (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, office.Draft(target: seen))).ShouldConflict().ShouldBe(TemporaryOffice.Other.Name);
        (await office.Engagements.FindAsync(first.Id))!.Current.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Edits_WithoutAName_AreSignedByTheActor_AndToldToLearning()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();

        SavedEngagement saved = await office.EngagementAsync(
            FactsEdit.Correct("people/count", 15000, ""),
            FactsEdit.Correct("department", "健康部保健課", TemporaryOffice.Other.Name),
            FactsEdit.Correct("safeguards/0/controls", System.Collections.Immutable.ImmutableArray.Create(ControlIds.LockedStorage), ""));

        EngagementFacts facts = (await office.Engagements.FindAsync(saved.Id))!.Current.Facts;
        (facts.People.Count.Value, facts.People.Count.Source!.Person, facts.Department.Source!.Person).ShouldBe((15000, TemporaryOffice.Actor.Name, TemporaryOffice.Other.Name));
        (await office.Get<ISafeguardCorrections>().ListAsync()).ShouldHaveSingleItem().Who.ShouldBe(TemporaryOffice.Actor.Name);
    }

    [Theory]
    [InlineData("野菜スープの作り方\n材料 玉ねぎ 2個\n鍋で煮る。", "paper.refused")]
    [InlineData(DraftPaper.Clauses, "paper.ungraded")]
    public async Task WhatIsNoEngagement_IsNotSaved_AndEveryReasonIsSaid(string words, string code)
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();

        (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, office.Draft(words) with { Why = " " })).ShouldBeRejected().ShouldBe([code, "why.empty"]);

        (await office.Engagements.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Edit_ThatCannotBeMade_LeavesNothingSaved()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        PaperDraft draft = office.Draft(edits: [FactsEdit.Correct("people/count", 15000, ""), FactsEdit.Correct("sheets/9/term/end", new DateOnly(2027, 3, 31), "")]);

        (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, draft)).ShouldBeRejected().ShouldBe(["path.unknown"]);

        (await office.Engagements.ListAsync()).ShouldBeEmpty();
    }
}
