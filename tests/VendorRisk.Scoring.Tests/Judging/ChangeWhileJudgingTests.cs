using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Judging;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Scoring.Storage;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Judging;

public class ChangeWhileJudgingTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task VendorThatChangesWhileAnEngagementIsJudged_IsJudgedAsItIsNow_AndNothingElseIsStored(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        VendorId vendor = VendorId.New();
        await store.Get<IVendorRegistry>().ExecuteAsync(new RegisterVendor(vendor, TemporaryStore.By(), "株式会社あおぞら"));
        EngagementId id = await store.OpenAsync(new EngagementFacts
        {
            Title = Fact.Known("一", Source.Paper(1, "一")),
            Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社あおぞら", Source.Paper(2, "株式会社あおぞら")) }],
        }.WithPaths());
        AssessmentBook interrupted = Over(store, new Meanwhile(store.Get<IFactsSnapshot>(), async () =>
        {
            await store.Get<IVendorRegistry>().ExecuteAsync(new CorrectVendor(vendor, 1, TemporaryStore.By(), null, "JP", "変更"));

            // Told before the chain's links are there: by them it finds nothing.
            await store.Get<IJudging>().NoteAsync(VendorNews.Of((await store.RegistryNewsAsync()).Last()));
        }));

        await interrupted.AssessAsync(id, Day);

        (await store.Get<IJudging>().ProgressAsync()).Waiting.ShouldBe(0);
        (await store.Get<IPortfolio>().FindVendorAsync(vendor.ToString())).ShouldNotBeNull().Engagements.ShouldBe(1);
        StoredAssessment newest = (await store.Assessments.ListAsync(id)).ShouldHaveSingleItem();
        (await store.Assessments.FactsOfAsync(newest.Sequence)).ShouldNotBeNull().Chain[0].Registered.ShouldNotBeNull().Version.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task JudgementThatAnotherOneOvertook_IsNotStoredAfterIt(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        VendorId vendor = VendorId.New();
        await store.Get<IVendorRegistry>().ExecuteAsync(new RegisterVendor(vendor, TemporaryStore.By(), "株式会社あおぞら"));
        EngagementId id = await store.OpenAsync(new EngagementFacts
        {
            Title = Fact.Known("一", Source.Paper(1, "一")),
            Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社あおぞら", Source.Paper(2, "株式会社あおぞら")) }],
        }.WithPaths());
        await store.Assessments.AssessAsync(id, Day);
        AssessmentBook slow = Over(store, new Meanwhile(store.Get<IFactsSnapshot>(), async () =>
        {
            await store.Get<IVendorRegistry>().ExecuteAsync(new CorrectVendor(vendor, 1, TemporaryStore.By(), null, "JP", "変更"));
            await store.Assessments.AssessAsync(id, Day);
        }));

        await slow.AssessAsync(id, Day);

        (await store.Assessments.ListAsync(id)).Select(stored => stored.Assessment.FactsHash).ShouldBeUnique();
        (await store.Assessments.ListAsync(id)).Length.ShouldBe(2);
    }

    private static AssessmentBook Over(TemporaryStore store, IFactsSnapshot snapshot) => new(
        store.Get<IDbContextFactory<ScoringContext>>(), store.Engagements, store.Get<IVendorRegistry>(), snapshot, store.Assessor, store.Get<IRulesFollowing>(), TimeProvider.System);

    /// <summary>Lets something happen once the facts were taken for the first time.</summary>
    private sealed class Meanwhile(IFactsSnapshot snapshot, Func<Task> happening) : IFactsSnapshot
    {
        private int _taken;

        public async Task<EngagementFacts> TakeAsync(Engagement engagement, CancellationToken cancellation = default)
        {
            EngagementFacts taken = await snapshot.TakeAsync(engagement, cancellation);
            await (Interlocked.Increment(ref _taken) == 1 ? happening() : Task.CompletedTask);
            return taken;
        }

        public Task<EngagementFacts> TakeAsync(EngagementFacts facts, Engagement? target, CancellationToken cancellation = default) => snapshot.TakeAsync(facts, target, cancellation);
    }
}
