using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Meetings;

/// <summary>A meeting of today with engagements on its agenda.</summary>
internal sealed class HeldMeeting(TemporaryBook store, MeetingId id, ImmutableArray<EngagementId> items) : IAsyncDisposable
{
    public static readonly ImmutableArray<string> Members = ["委員 青木", "委員 石川", "委員 上田"];

    public static DateOnly Today => JapanClock.DateOf(TimeProvider.System.GetUtcNow());

    public TemporaryBook Store => store;

    public MeetingId Id => id;

    public ImmutableArray<EngagementId> Items => items;

    public IMeetingBook Book => BookOf(store);

    public static async Task<HeldMeeting> OpenAsync(TestServer server, params string[] titles)
    {
        TemporaryBook store = await TemporaryBook.CreateAsync(server);
        MeetingId id = (await BookOf(store).PlanAsync(new PlanMeeting("付議", Today, "第8回 審議会", Members, TemporaryBook.By("事務局")))).ShouldBeOfType<MeetingResult.Saved>().Id;
        HeldMeeting meeting = new(store, id, [.. titles.Select(_ => default(EngagementId))]);
        ImmutableArray<EngagementId>.Builder made = ImmutableArray.CreateBuilder<EngagementId>();
        foreach (string title in titles)
        {
            EngagementId engagement = ((ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts(title), null, TemporaryBook.By("山田"), Sample: true))).Id;
            (await meeting.DoAsync(new ChangeMeeting.Enter(engagement, 1) { Id = id })).ShouldBeOfType<MeetingResult.Saved>();
            made.Add(engagement);
        }

        return new HeldMeeting(store, id, made.ToImmutable());
    }

    public static EngagementFacts By(string title, string vendor) => (TemporaryBook.Facts(title) with { Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known(vendor) }] }).WithPaths();

    public Task<MeetingResult> DoAsync(ChangeMeeting change, ChangeOrigin? origin = null) => Book.ChangeAsync(change, origin ?? TemporaryBook.By("事務局"));

    public async Task<Meeting> NowAsync() => (await Book.FindAsync(id))!;

    public RecordDecision Decision(int item, long revision, DecisionOutcome outcome = DecisionOutcome.Approved, int version = 1) =>
        new(items[item], revision, version, outcome, Today, "", TemporaryBook.By("事務局")) { Meeting = id };

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static IMeetingBook BookOf(TemporaryBook store) => store.Services.GetRequiredService<IMeetingBook>();
}
