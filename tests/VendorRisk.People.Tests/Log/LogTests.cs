using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Log;

public class LogTests
{
    private const string Other = Right + "・夏の夜空";

    [Theory, OnSqlite, OnPostgres]
    public async Task EveryChangeAndSignIn_LeavesOneEntry_WithoutASecret(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string firstKey = (await store.People.NewFirstKeyAsync())!;
        Person first = await store.SavedAsync(await store.People.AddFirstAsync(firstKey, New("kanri"), By("佐藤")));
        Person person = await store.AddAsync("yamada");
        await store.People.ChangePostsAsync(person.Id, 1, "山田 太郎", [new Post(Role.Auditor, "健康課", Today, null, "鈴木")], By("佐藤"));
        await store.People.DisableAsync(person.Id, 2, By("佐藤"));
        await store.People.EnableAsync(person.Id, 3, By("佐藤"));
        await store.People.SetPasswordAsync(person.Id, 4, Other, By("佐藤"));
        await store.People.ChangePasswordAsync(person.Id, Other, RightLong, By("山田"));
        (string key, ImmutableArray<string> recovery) = await store.TurnCodeOnAsync(person);
        store.Wait(TimeSpan.FromSeconds(30));
        string code = store.CodeOf(key);
        await store.EnteredAsync(code: code);
        await store.EnteredAsync(code: recovery[0]);
        await store.RefusedAsync(password: "違うパスワード");
        await store.RefusedAsync(code: "987654");
        await store.RefusedAsync(RightLong, "yamada");
        await store.People.TurnCodeOffAsync(person.Id, 7, By("佐藤"));
        await store.People.RecordAsync("山田", person.Id, PeopleEvent.Viewed, "付議事項 1", "画面");

        ImmutableArray<PeopleLogEntry> log = await store.People.LogAsync(1);
        log.Reverse().Select(entry => entry.Event).ShouldBe(
        [
            PeopleEvent.Administered, PeopleEvent.Added, PeopleEvent.Added, PeopleEvent.Changed, PeopleEvent.Disabled, PeopleEvent.Enabled, PeopleEvent.PasswordSet,
            PeopleEvent.PasswordChanged, PeopleEvent.CodeTurnedOn, PeopleEvent.SignedIn, PeopleEvent.SignedIn, PeopleEvent.SignInRefused, PeopleEvent.SignInRefused,
            PeopleEvent.SignInRefused, PeopleEvent.CodeTurnedOff, PeopleEvent.Viewed,
        ]);
        PeopleLogEntry changed = log.Single(entry => entry.Event == PeopleEvent.Changed);
        (changed.Who, changed.Account, changed.Subject).ShouldBe(("佐藤", person.Id, "yamada"));
        changed.Detail.ShouldBe("氏名 yamada、起案（全部署、2026-11-30〜） → 山田 太郎、監査（健康課、2026-11-30〜、鈴木の代理）。理由：試験のため");
        (log[0].Who, log[0].Account, log[0].Subject, log[0].Detail).ShouldBe(("山田", person.Id, "付議事項 1", "画面"));
        log.Select(entry => entry.Sequence).ShouldBeInOrder(SortDirection.Descending);

        string all = Everything.OfTheLog(store);
        string[] secrets = [firstKey, RightLong, Right, Other, key, code, "987654", "違うパスワード", .. recovery, .. recovery.Select(one => one.Replace("-", "", StringComparison.Ordinal))];
        secrets.ShouldAllBe(secret => !all.Contains(secret, StringComparison.OrdinalIgnoreCase));
        string everything = Everything.Of(store);
        string[] hashed = [firstKey, RightLong, Other, .. recovery];
        hashed.ShouldAllBe(secret => !everything.Contains(secret, StringComparison.OrdinalIgnoreCase));
        first.Id.ShouldNotBe(person.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task WhatIsRejected_LeavesNoEntry(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person first = await store.FirstAsync();
        int before = (await store.People.LogAsync(1)).Length;
        await store.People.DisableAsync(first.Id, 1, By());
        await store.People.DisableAsync(first.Id, 9, By());
        await store.People.AddAsync(New("a"), By());
        await store.People.AddAsync(New("kanri"), By());
        (await store.People.LogAsync(1)).Length.ShouldBe(before);
    }

    [Theory]
    [OnSqlite("CREATE TRIGGER full BEFORE INSERT ON people_log BEGIN SELECT RAISE(ABORT, 'full'); END")]
    [OnPostgres("ALTER TABLE people_log ADD CONSTRAINT refused CHECK (\"Sequence\" < 3)")]
    public async Task EntryThatCannotBeWritten_TakesTheChangeWithIt(TestServer server, string sql)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await store.RefusedAsync(password: "違う");
        store.File.Query(sql);
        await Should.ThrowAsync<DbUpdateException>(() => store.People.AddAsync(New("sato"), By()));
        await Should.ThrowAsync<DbUpdateException>(() => store.PostsAsync(person, new Post(Role.System, null, Today)));
        await Should.ThrowAsync<DbUpdateException>(() => store.SignInAsync());
        Person still = (await store.People.ListAsync()).ShouldHaveSingleItem();
        (still.Revision, still.Posts.Single().Role).ShouldBe((1, Role.Drafting));
        store.File.Query("SELECT \"Failures\" FROM people_account").ShouldBe(["1"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_AreAHundredEntriesEach_NewestFirst(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        for (int i = 1; i <= 101; i++)
        {
            await store.People.RecordAsync("山田", null, PeopleEvent.Exported, $"台帳 {i}", "");
        }

        ImmutableArray<PeopleLogEntry> first = await store.People.LogAsync(1);
        (first.Length, first[0].Subject, first[99].Subject).ShouldBe((100, "台帳 101", "台帳 2"));
        (await store.People.LogAsync(2)).ShouldHaveSingleItem().Subject.ShouldBe("台帳 1");
        (await store.People.LogAsync(3)).ShouldBeEmpty();
        (await store.People.LogAsync(0)).Length.ShouldBe(100);
        (await store.People.LogAsync(int.MaxValue)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Record_OddText_IsKeptInOneLine(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.People.RecordAsync("山田\n佐藤", null, PeopleEvent.Viewed, "a\r\nb\u2028c\0d", new string('あ', 9000));
        PeopleLogEntry entry = (await store.People.LogAsync(1)).ShouldHaveSingleItem();
        (entry.Who, entry.Subject, entry.Detail.Length).ShouldBe(("山田 佐藤", "a  b c d", 4000));
        await Should.ThrowAsync<ArgumentException>(() => store.People.RecordAsync(" ", null, PeopleEvent.Viewed, "", ""));
    }
}
