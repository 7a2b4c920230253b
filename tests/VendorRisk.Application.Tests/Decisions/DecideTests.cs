using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Decisions;

public class DecideTests
{
    [Theory]
    [InlineData(DecisionOutcome.Approved)]
    [InlineData(DecisionOutcome.ApprovedWithConditions)]
    public async Task Approval_OfAnIncompleteAssessment_IsRefusedWithEverythingElseThatIsWrong(DecisionOutcome outcome)
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement saved = await office.EngagementAsync();

        (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, Decision(saved, outcome))).ShouldBeRejected().ShouldBe(["decision.incomplete"]);
        (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, Decision(saved, outcome) with { Why = "", MeetingDate = null }))
            .ShouldBeRejected().ShouldBe(["decision.incomplete", "why.empty", "meetingDate.unfit"]);

        (await office.Engagements.DecisionsAsync(saved.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Return_OfAnIncompleteAssessment_IsRecorded()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement saved = await office.EngagementAsync();

        (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, Decision(saved, DecisionOutcome.Returned))).ShouldBeSaved();

        (await office.Engagements.DecisionsAsync(saved.Id)).ShouldHaveSingleItem().Outcome.ShouldBe(DecisionOutcome.Returned);
    }

    [Fact]
    public async Task Approval_ClickedTwice_IsRecordedOnceInTheActorsName()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        DecisionToRecord decision = Decision(saved, DecisionOutcome.Approved);

        SavedEngagement decided = (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, decision)).ShouldBeSaved();

        (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, decision)).ShouldBeSaved().ShouldBe(decided);
        (await office.Engagements.DecisionsAsync(saved.Id)).ShouldHaveSingleItem().RecordedBy.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<Decide>().RunAsync(TemporaryOffice.Other, Decision(saved, DecisionOutcome.Approved))).ShouldConflict().ShouldBe(TemporaryOffice.Actor.Name);
    }

    [Fact]
    public async Task Decision_WithoutDateAndReason_NamesBoth()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();

        (await office.Get<Decide>().RunAsync(TemporaryOffice.Actor, Decision(saved, DecisionOutcome.Approved) with { Why = " ", MeetingDate = null }))
            .ShouldBeRejected().ShouldBe(["why.empty", "meetingDate.unfit"]);
    }

    private static DecisionToRecord Decision(SavedEngagement saved, DecisionOutcome outcome) =>
        new(Guid.NewGuid(), "会議の決定", saved.Id, saved.Revision, saved.Version, outcome, JapanClock.DateOf(TimeProvider.System.GetUtcNow()), "名簿を返すこと");
}
