using Microsoft.EntityFrameworkCore;
using NSubstitute;
using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Storage;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

public class RulesFollowingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Follow_OfMany_FollowsOnce_AndThenAsksOneQuestion(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        TaskCompletionSource<bool> first = new();
        IPolicyBook policies = Substitute.For<IPolicyBook>();
        policies.FollowAsync(Arg.Any<CancellationToken>()).Returns(first.Task);
        using RulesFollowing following = new(
            store.Get<IDbContextFactory<ScoringContext>>(), policies, Substitute.For<IPackLibrary>(), new ScoringOptions { PluginsFolder = "", Shared = true });

        Task[] all = [.. Enumerable.Range(0, 8).Select(_ => following.FollowAsync())];
        first.SetResult(true);
        await Task.WhenAll(all);

        await policies.Received(1).FollowAsync(Arg.Any<CancellationToken>());
        (await store.StatementsAsync(() => following.FollowAsync())).ShouldBe(1);
        await policies.Received(1).FollowAsync(Arg.Any<CancellationToken>());
    }
}
