using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Storage;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Policies;

public class PolicyBookTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static ChangeOrigin By(string why = "審査会の決定") => new(Guid.NewGuid(), "佐藤", why);

    private static AddPolicy Draft(string version, Action<JsonObject>? change = null) => new($"{version}.json", TestPolicy.Changed(p =>
    {
        p["version"] = version;
        change?.Invoke(p);
    }), By());

    [Theory, OnSqlite, OnPostgres]
    public async Task View_NewStore_HasTheProductsOwnPolicyInForce(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        PolicyBookView view = await store.Policies.ViewAsync();
        view.Revision.ShouldBe(0);
        view.Versions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(v => v.Number.ShouldBe(0), v => v.Name.ShouldBe("2026-1"), v => v.InForce.ShouldBeTrue());
        (await store.Policies.HistoryAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Draft_Added_JudgesOnlyOnceActivated_AndSaysSinceWhenByWhomAndWhy(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementFacts facts = new EngagementBuilder().Title("案内").Build();
        (await store.Policies.AddAsync(Draft("2026-2"))).ShouldBe(new PolicyChangeResult.Saved(1, 1));
        store.Assessor.Assess(facts, Day).Policy.ShouldBe("2026-1");
        string before = store.Assessor.Generation;

        (await store.Policies.ActivateAsync(new ActivatePolicy(1, 1, By("重みの見直し")))).ShouldBe(new PolicyChangeResult.Saved(1, 2));

        store.Assessor.Assess(facts, Day).Policy.ShouldBe("2026-2");
        store.Assessor.Generation.ShouldNotBe(before);
        PolicyVersion inForce = (await store.Policies.ViewAsync()).InForce;
        (inForce.Number, inForce.Activated!.Who, inForce.Activated.Why).ShouldBe((1, "佐藤", "重みの見直し"));
        (await store.Policies.ActivateAsync(new ActivatePolicy(0, 2, By()))).ShouldBe(new PolicyChangeResult.Saved(0, 3));
        store.Assessor.Assess(facts, Day).Policy.ShouldBe("2026-1");
        (await store.Policies.HistoryAsync()).Select(h => (h.Command, h.Number)).ShouldBe([("add", 1), ("activate", 1), ("activate", 0)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Store_OpenedAgain_OrChangedByAnotherProcess_TakesOverWhatIsInForce(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await using TemporaryStore other = await TemporaryStore.CreateAsync(store.File);
        await other.Policies.AddAsync(Draft("2026-2"));
        await other.Policies.ActivateAsync(new ActivatePolicy(1, 1, By()));
        EngagementFacts facts = new EngagementBuilder().Title("案内").Build();
        store.Assessor.Assess(facts, Day).Policy.ShouldBe("2026-1");

        (await store.Policies.FollowAsync()).ShouldBeTrue();
        store.Assessor.Assess(facts, Day).Policy.ShouldBe("2026-2");
        (await store.Policies.FollowAsync()).ShouldBeFalse();
    }

    [Theory, OnPostgres]
    public async Task History_HasNoGap_WhateverTheServersCounterLeftOut(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2"));
        store.File.Query("SELECT nextval(pg_get_serial_sequence('scoring_policy_history', 'Sequence')) FROM generate_series(1, 5)");
        (await store.Policies.ActivateAsync(new ActivatePolicy(1, 1, By()))).ShouldBe(new PolicyChangeResult.Saved(1, 2));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Draft_WithMistakes_IsRejectedWithEveryOneAndItsLine(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        string text = Encoding.UTF8.GetString(TestPolicy.Changed(p =>
        {
            p["bands"]!["C"] = 10;
            p["rules"]!["data.gone"] = new JsonObject { ["enabled"] = true };
        }));
        string broken = text.Replace("\"gate\":\"critical\"", "\n\n\"gate\":\"severe\"", StringComparison.Ordinal);
        PolicyCheck check = await store.Policies.CheckAsync("x.json", Encoding.UTF8.GetBytes(broken));
        check.Problems.Select(p => (p.Path, p.Line)).ShouldBe([("gate", 3), ("bands.B", 1)], ignoreOrder: true);

        AddPolicy misfit = Draft("2026-2", p => p["rules"]!["data.gone"] = new JsonObject { ["enabled"] = true });
        PolicyChangeResult.Rejected rejected = (await store.Policies.AddAsync(misfit with { Origin = new ChangeOrigin(Guid.NewGuid(), " ", "") }))
            .ShouldBeOfType<PolicyChangeResult.Rejected>();
        rejected.Problems.Select(p => p.ToString()).ShouldSatisfyAllConditions(
            all => all.Count().ShouldBe(3), all => all.ShouldContain(p => p.Contains("rules.data.gone")), all => all.ShouldContain(p => p.Contains("理由")));
        (await store.Policies.ViewAsync()).Versions.Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Draft_OfAUsedName_OrTheSameContent_IsRejected(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2"));
        (await store.Policies.AddAsync(Draft("2026-2"))).ShouldBeOfType<PolicyChangeResult.Rejected>().Problems.ShouldHaveSingleItem().What.ShouldContain("同じ内容");
        (await store.Policies.AddAsync(Draft("2026-2", p => p["bands"]!["B"] = 21))).ShouldBeOfType<PolicyChangeResult.Rejected>()
            .Problems.ShouldHaveSingleItem().Path.ShouldBe("version");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Command_SentTwice_IsCarriedOutOnce(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        AddPolicy draft = Draft("2026-2");
        PolicyChangeResult first = await store.Policies.AddAsync(draft);
        (await store.Policies.AddAsync(draft)).ShouldBe(first);
        (await store.Policies.HistoryAsync()).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Activation_OnAnOldView_IsAConflict_AndOfNothingIsRejected(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2"));
        (await store.Policies.ActivateAsync(new ActivatePolicy(1, 0, By()))).ShouldBeOfType<PolicyChangeResult.Conflict>().ChangedBy.ShouldBe("佐藤");
        (await store.Policies.ActivateAsync(new ActivatePolicy(7, 1, By()))).ShouldBeOfType<PolicyChangeResult.Rejected>();
        (await store.Policies.ActivateAsync(new ActivatePolicy(0, 1, By()))).ShouldBeOfType<PolicyChangeResult.Rejected>().Problems[0].What.ShouldContain("既に");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Activation_WhenTheStoreDoesNotAnswerAnyMore_IsInForceAllTheSame(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2"));
        using PolicyBook book = new(
            new LimitedContexts(store.Get<IDbContextFactory<ScoringContext>>(), most: 1), store.Get<BuiltInPolicy>(), store.Get<Assessor>(), TimeProvider.System, new OutboxSignal());

        (await book.ActivateAsync(new ActivatePolicy(1, 1, By()))).ShouldBe(new PolicyChangeResult.Saved(1, 2));

        store.Assessor.Assess(new EngagementBuilder().Title("案内").Build(), Day).Policy.ShouldBe("2026-2");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Compare_TwoVersions_SaysEachDifferenceInWords(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2", p =>
        {
            p["findings"]!["weights"]!["high"] = 9;
            p["inherent"]!["people"]![1]!["points"] = 9;
            p.Remove("notMendable");
        }));
        ImmutableArray<PolicyChange> changes = (await store.Policies.CompareAsync(0, 1)).ShouldNotBeNull();
        changes.Select(c => c.ToString()).ShouldBe(
        [
            "版の名前：2026-1 → 2026-2",
            "対策前のリスクの対象者数の段階（2番目）の点：8 → 9",
            "指摘の重大度ごとの重みの高：8 → 9",
            "直す対象としない規則：data.sensitive-class、oversight.incident-history（削除）",
        ]);
        (await store.Policies.CompareAsync(0, 9)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task History_AndFiles_CannotBeChanged(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Policies.AddAsync(Draft("2026-2"));
        foreach (string sql in new[] { "UPDATE scoring_policy_history SET \"Who\" = 'x'", "DELETE FROM scoring_policy_history", "UPDATE scoring_policy_file SET \"Name\" = 'x'" })
        {
            Should.Throw<DbException>(() => store.File.Query(sql));
        }
    }

    /// <summary>A store that is lost after so many uses.</summary>
    private sealed class LimitedContexts(IDbContextFactory<ScoringContext> contexts, int most) : IDbContextFactory<ScoringContext>
    {
        private int _made;

        public ScoringContext CreateDbContext() => _made++ < most ? contexts.CreateDbContext() : throw new IOException("The store is lost.");
    }
}
