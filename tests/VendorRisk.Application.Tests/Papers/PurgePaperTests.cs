using VendorRisk.Engagements;
using VendorRisk.People;

namespace VendorRisk.Application.Tests.Papers;

/// <summary>Purging takes the bytes away from whatever would open them, and leaves everything else at work.</summary>
public class PurgePaperTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public async Task PurgedVersion_IsCorrectedContinuedAndMovedAsOneWithoutAPaper()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        Outcome<SavedEngagement> purged = await office.Get<PurgePaper>().RunAsync(TemporaryOffice.Actor, new PaperToPurge(Guid.NewGuid(), "名簿のため", saved.Id, saved.Revision, 1));
        long revision = purged.ShouldBeSaved().Revision;

        (await office.Get<ContinueNextYear>().OfAsync(saved.Id)).ShouldNotBeNull().Paper.ShouldBeNull();
        (await office.Get<MoveDraft>().OntoNewestAsync(saved.Id, (await office.Engagements.FindAsync(saved.Id))!.Current.Facts, [])).ShouldNotBeNull().Paper.ShouldBeNull();
        FactsEdit edit = new() { Kind = FactsEditKind.Correct, Path = "title", New = "\"直した件名\"" };
        (await office.Get<CorrectFacts>().RunAsync(TemporaryOffice.Actor, new FactsCorrection(Guid.NewGuid(), "訂正", saved.Id, revision, [edit]))).ShouldBeSaved();
        (await office.Engagements.FindAsync(saved.Id))!.Current.Facts.Title.Value.ShouldBe("直した件名");
        (await office.Engagements.FindPaperAsync(saved.Id, 2)).ShouldBeNull();
        (await office.Engagements.FindPurgeAsync(saved.Id, 2)).ShouldNotBeNull().Why.ShouldBe("名簿のため", "a correction is a version of the same paper");
    }

    [Theory]
    [InlineData(Role.Oversight, true), InlineData(Role.Secretariat, false), InlineData(Role.Drafting, false), InlineData(Role.System, false)]
    public async Task Purge_IsTheOversightsAlone(Role role, bool may)
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement saved = await office.EngagementAsync();
        Actor actor = Actor.Person(Guid.NewGuid(), "試験", RoleRights.Of([new Post(role, null, Day)]));

        await office.Get<PurgePaper>().RunAsync(actor, new PaperToPurge(Guid.NewGuid(), "名簿のため", saved.Id, saved.Revision, 1));

        (await office.Engagements.FindPaperAsync(saved.Id, 1) is null).ShouldBe(may);
    }
}
