using System.Collections.Immutable;
using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Accounts;

public class AccountTests
{
    private static readonly string[] TwoPeople = ["山田", "佐藤"];

    [Theory, OnSqlite, OnPostgres]
    public async Task Add_Person_IsFoundAndListedByName(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Post[] posts = [new(Role.Committee, "総務課", Today, Today.AddDays(10), "佐藤"), new(Role.Drafting, null, Today.AddDays(-5))];
        Person person = await store.SavedAsync(await store.People.AddAsync(new NewPerson(" ＹＡＭＡＤＡ ", " 山田 太郎 ", RightLong, [.. posts]), By()));
        (person.UserName, person.Name, person.Revision, person.MustChangePassword).ShouldBe(("yamada", "山田 太郎", 1, true));
        (person.Disabled, person.Sample, person.CodeRequired, person.LockedUntil).ShouldBe((false, false, false, null));
        person.Posts.ShouldBe(posts);

        await store.AddAsync("aoki");
        Person none = await store.SavedAsync(await store.People.AddAsync(new NewPerson("none", "一番", null, default), By()));
        none.Posts.ShouldBeEmpty();
        (await store.People.ListAsync()).Select(one => one.Name).ShouldBe(["一番", "山田 太郎", "氏名 aoki"]);
        (await store.People.FindAsync(Guid.NewGuid())).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Add_NothingRight_ListsAllProblems(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        NewPerson person = new("a b", " ", "abc", [new Post((Role)99, " ", Today, Today.AddDays(-1), new string('あ', 101))]);
        CodesOf(await store.People.AddAsync(person, new ChangeOrigin(Guid.Empty, "", ""))).ShouldBe(
        [
            "who.empty", "why.empty", "commandId.empty", "userName.blank", "name.empty", "post.role", "post.dates", "posts[0].department.empty", "posts[0].substituteFor.long",
            "password.length",
        ]);
        (await store.People.ListAsync()).ShouldBeEmpty();
        (await store.People.LogAsync(1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task Add_UserName_IsAsLongAsAllowed(int length, bool good)
    {
        await using TemporaryPeople store = await CreateAsync(TestServer.Sqlite);
        PeopleChange change = await store.People.AddAsync(New(new string('名', length)), By());
        (change is PeopleChange.Saved).ShouldBe(good);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Add_UserNameOfAnotherInOtherCharacters_IsRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("Yamadaｶﾞ");
        foreach (string alike in new[] { "yamadaガ", "ＹＡＭＡＤＡガ", "yamada\u200Bガ", "yamadaガ" })
        {
            CodesOf(await store.People.AddAsync(New(alike), By())).ShouldBe(["userName.taken"], alike);
        }

        await store.EnteredAsync("ｙａｍａｄａガ ");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Add_TwoOfOneUserNameAtOnce_OneIsSaved(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        PeopleChange[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.People.AddAsync(New("yamada"), By()))));
        answers.OfType<PeopleChange.Saved>().ShouldHaveSingleItem();
        answers.OfType<PeopleChange.Rejected>().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("　健康課１ ", "健康課1")]
    [InlineData("健\u200B康課", "健康課")]
    public async Task Posts_Department_IsStoredFolded(string typed, string stored)
    {
        await using TemporaryPeople store = await CreateAsync(TestServer.Sqlite);
        Person person = await store.SavedAsync(await store.People.AddAsync(New("yamada") with { Posts = [new Post(Role.Drafting, typed, Today)] }, By()));
        person.Posts.ShouldBe([new Post(Role.Drafting, stored, Today)]);
    }

    [Theory]
    [InlineData(100, 20, new string[0])]
    [InlineData(101, 20, new[] { "posts[0].department.long" })]
    [InlineData(100, 21, new[] { "posts.many" })]
    public async Task Posts_AreAsLongAndAsManyAsAllowed(int letters, int posts, string[] problems)
    {
        await using TemporaryPeople store = await CreateAsync(TestServer.Sqlite);
        Post first = new(Role.Drafting, new string('課', letters), Today);
        ImmutableArray<Post> all = [first, .. Enumerable.Range(1, posts - 1).Select(day => new Post(Role.Drafting, null, Today.AddDays(day), Today.AddDays(day)))];
        PeopleChange change = await store.People.AddAsync(New("yamada") with { Posts = all }, By());
        (change is PeopleChange.Rejected ? CodesOf(change) : []).ShouldBe(problems);
    }

    [Theory]
    [InlineData(-1, null, true)]
    [InlineData(0, null, true)]
    [InlineData(0, 0, true)]
    [InlineData(1, null, false)]
    [InlineData(-5, -1, false)]
    public void PostsOn_Day_CountsFirstAndLastDayIn(int from, int? until, bool held)
    {
        Post post = new(Role.Drafting, null, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null);
        new Person { Id = Guid.Empty, UserName = "", Name = "", Stamp = "", Posts = [post] }.PostsOn(Today).Any().ShouldBe(held);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangePosts_OfAnEarlierRevision_LearnsWhoWasFirst(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        store.Wait(TimeSpan.FromMinutes(3));
        Person changed = await store.SavedAsync(await store.People.ChangePostsAsync(person.Id, 1, "山田 次郎", [new Post(Role.Auditor, null, Today)], By("佐藤")));
        (changed.Name, changed.Revision, changed.Posts.Single().Role).ShouldBe(("山田 次郎", 2, Role.Auditor));
        DateTimeOffset first = store.Clock.Now;
        store.Wait(TimeSpan.FromMinutes(3));
        PeopleChange[] late =
        [
            await store.PostsAsync(person), await store.People.DisableAsync(person.Id, 1, By()), await store.People.EnableAsync(person.Id, 1, By()),
            await store.People.SetPasswordAsync(person.Id, 1, RightLong, By()), await store.People.TurnCodeOffAsync(person.Id, 1, By()),
        ];
        late.ShouldAllBe(change => change == new PeopleChange.Conflict("佐藤", first));
        (await store.FindAsync(person.Id)).Stamp.ShouldBe(changed.Stamp);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangePosts_TwoAdministratorsAtOnce_OneWinsAndTheOtherLearnsWho(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        PeopleChange[] answers = await Task.WhenAll(TwoPeople.Select(who =>
            Task.Run(() => store.People.ChangePostsAsync(person.Id, person.Revision, "氏名 " + who, [], By(who)))));
        answers.OfType<PeopleChange.Saved>().ShouldHaveSingleItem();
        int winner = answers[0] is PeopleChange.Saved ? 0 : 1;
        answers.OfType<PeopleChange.Conflict>().ShouldHaveSingleItem().ChangedBy.ShouldBe(TwoPeople[winner]);
        (await store.FindAsync(person.Id)).Name.ShouldBe("氏名 " + TwoPeople[winner]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_OfAnUnknownAccount_AreRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Guid nobody = Guid.NewGuid();
        PeopleChange[] changes =
        [
            await store.People.ChangePostsAsync(nobody, 1, "山田", [], By()), await store.People.DisableAsync(nobody, 1, By()), await store.People.EnableAsync(nobody, 1, By()),
            await store.People.SetPasswordAsync(nobody, 1, RightLong, By()), await store.People.ChangePasswordAsync(nobody, RightLong, Right + "・夏の夜空", By()),
            await store.People.TurnCodeOffAsync(nobody, 1, By()),
        ];
        changes.ShouldAllBe(change => CodesOf(change).Single() == "person.unknown");
        (await store.People.TurnCodeOnAsync(nobody, "123456", By())).ShouldBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => store.People.NewCodeAsync(nobody));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Disable_AndEnable_ChangeTheStateOnce(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        CodesOf(await store.People.EnableAsync(person.Id, 1, By())).ShouldBe(["person.enabled"]);
        Person disabled = await store.SavedAsync(await store.People.DisableAsync(person.Id, 1, By()));
        disabled.Disabled.ShouldBeTrue();
        CodesOf(await store.People.DisableAsync(person.Id, 2, By())).ShouldBe(["person.disabled"]);
        Person enabled = await store.SavedAsync(await store.People.EnableAsync(person.Id, 2, By()));
        enabled.Disabled.ShouldBeFalse();
        new[] { person.Stamp, disabled.Stamp, enabled.Stamp }.Distinct().Count().ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Stamp_ChangesWithPostsAndPassword_NotWithTheNameOrASignIn(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person first = await store.AddAsync("yamada");
        Person renamed = await store.SavedAsync(await store.People.ChangePostsAsync(first.Id, 1, "別の氏名", first.Posts, By()));
        (renamed.Name, renamed.Stamp).ShouldBe(("別の氏名", first.Stamp));
        (await store.EnteredAsync()).Stamp.ShouldBe(first.Stamp);
        Person moved = await store.SavedAsync(await store.PostsAsync(renamed, new Post(Role.Auditor, null, Today)));
        Person set = await store.SavedAsync(await store.People.SetPasswordAsync(first.Id, moved.Revision, Right + "・夏の夜空", By()));
        Person changed = await store.SavedAsync(await store.People.ChangePasswordAsync(first.Id, Right + "・夏の夜空", Right + "・秋の月夜", By()));
        new[] { first.Stamp, moved.Stamp, set.Stamp, changed.Stamp }.Distinct().Count().ShouldBe(4);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Command_SentAgain_AnswersAsBefore_AndChangesNothing(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        ChangeOrigin add = By(), posts = By(), set = By(), change = By(), disable = By(), enable = By();
        Func<Task<PeopleChange>>[] commands =
        [
            () => store.People.AddAsync(New("sato"), add),
            () => store.People.ChangePostsAsync(person.Id, 1, "山田", [new Post(Role.Auditor, null, Today)], posts),
            () => store.People.SetPasswordAsync(person.Id, 2, Right + "・夏の夜空", set),
            () => store.People.ChangePasswordAsync(person.Id, Right + "・夏の夜空", Right + "・秋の月夜", change),
            () => store.People.DisableAsync(person.Id, 4, disable),
            () => store.People.EnableAsync(person.Id, 5, enable),
        ];
        List<PeopleChange> first = [];
        foreach (Func<Task<PeopleChange>> command in commands)
        {
            PeopleChange saved = (await command()).ShouldBeOfType<PeopleChange.Saved>();
            (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(command)))).ShouldAllBe(answer => answer == saved);
            first.Add(saved);
        }

        for (int i = 0; i < commands.Length; i++)
        {
            (await commands[i]()).ShouldBe(first[i]);
        }

        (await store.FindAsync(person.Id)).Revision.ShouldBe(6);
        (await store.People.LogAsync(1)).Length.ShouldBe(1 + commands.Length);
        CodesOf(await store.People.DisableAsync(person.Id, 6, enable)).ShouldBe(["commandId.used"]);
        CodesOf(await store.People.AddAsync(New("tanaka"), add)).ShouldBe(["commandId.used"]);
    }
}
