using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Signing;

public class SignInTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_Right_EntersAndIsLogged(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        Person entered = await store.EnteredAsync(" Ｙamada");
        (entered with { Posts = person.Posts }).ShouldBe(person);
        entered.Posts.ShouldBe(person.Posts);
        PeopleLogEntry entry = (await store.People.LogAsync(1))[0];
        (entry.Event, entry.Who, entry.Account, entry.Subject, entry.At).ShouldBe((PeopleEvent.SignedIn, person.Name, person.Id, "yamada", store.Clock.Now));
        entry.Detail.ShouldContain(Address);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_UnknownNameAndWrongPassword_GetTheSameWords_AndCostTheSame(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("yamada");
        await store.AddAsync("proxy", password: null);
        await store.AddAsync("mihon", password: null, sample: true);
        string wrong = await store.RefusedAsync(password: "違うパスワードです");
        foreach (string other in new[] { "nobody", "proxy", "mihon", "", new string('あ', 5000) })
        {
            int before = store.Hasher.Verified;
            (await store.RefusedAsync(other, new string('x', 5000))).ShouldBe(wrong);
            (store.Hasher.Verified - before).ShouldBe(1, other);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_OfALockedAccount_CostsTheSame(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("yamada");
        for (int i = 0; i < 6; i++)
        {
            await store.RefusedAsync(password: "違う");
        }

        store.Hasher.Verified.ShouldBe(6);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_FiveWrongInARow_LockForFiveMinutes_TenForThirty(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await WrongAsync(store, 4);
        (await store.FindAsync(person.Id)).LockedUntil.ShouldBeNull();
        (await store.RefusedAsync(password: "違う")).ShouldContain("11月30日 9:05", Case.Sensitive, "the fifth is told at once");
        (await store.FindAsync(person.Id)).LockedUntil.ShouldBe(store.Clock.Now.AddMinutes(5));

        store.Wait(TimeSpan.FromSeconds(299));
        (await store.RefusedAsync()).ShouldContain("9:05", Case.Sensitive, "the right one does not help");
        store.Wait(TimeSpan.FromSeconds(1));
        (await store.FindAsync(person.Id)).LockedUntil.ShouldBeNull();
        await WrongAsync(store, 5);
        (await store.FindAsync(person.Id)).LockedUntil.ShouldBe(store.Clock.Now.AddMinutes(30));

        store.Wait(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        await store.RefusedAsync();
        store.Wait(TimeSpan.FromSeconds(1));
        (await store.EnteredAsync()).LockedUntil.ShouldBeNull();
        for (int i = 0; i < 3; i++)
        {
            await WrongAsync(store, 4);
            await store.EnteredAsync();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_ManyGuessesAtOnce_AreAnsweredFiveTimes(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("yamada");
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => store.RefusedAsync(password: "違う" + i))));
        answers.Count(answer => !answer.Contains("止めています", StringComparison.Ordinal)).ShouldBe(4);
        store.File.Query("SELECT \"Failures\" FROM people_account").ShouldBe(["5"]);
        (await store.RefusedAsync()).ShouldContain("止めています");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_Disabled_IsRefused_AndOnlyWhoKnowsThePasswordLearnsWhy(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await store.People.DisableAsync(person.Id, 1, By());
        (await store.RefusedAsync()).ShouldContain("停止されています");
        (await store.RefusedAsync(password: "違う")).ShouldBe(await store.RefusedAsync("nobody"));
        await store.People.EnableAsync(person.Id, 2, By());
        await store.EnteredAsync();
    }

    [Theory]
    [OnSqlite(1, null)]
    [OnPostgres(1, null)]
    [OnSqlite(-9, -1)]
    [OnPostgres(-9, -1)]
    [OnSqlite(null, null)]
    [OnPostgres(null, null)]
    public async Task SignIn_WithoutAPostToday_IsRefused(TestServer server, int? from, int? until)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Post? post = from is { } first ? new Post(Role.Drafting, null, Today.AddDays(first), until is { } last ? Today.AddDays(last) : null) : null;
        await store.People.AddAsync(New("yamada") with { Posts = post is null ? [] : [post] }, By());
        (await store.RefusedAsync()).ShouldContain("役割");
        store.Wait(TimeSpan.FromDays(1));
        (await store.SignInAsync() is SignIn.Entered).ShouldBe(from == 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_PostThatBeganAtMidnightInJapan_Counts(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.People.AddAsync(New("yamada") with { Posts = [new Post(Role.Drafting, null, Today.AddDays(1))] }, By());
        store.Clock.Now = new DateTimeOffset(2026, 11, 30, 14, 59, 59, TimeSpan.Zero);
        await store.RefusedAsync();
        store.Wait(TimeSpan.FromSeconds(1));
        await store.EnteredAsync();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_WithAPasswordThatIsChangedMeanwhile_IsRefused(TestServer server)
    {
        HookedHasher hasher = new();
        await using TemporaryPeople store = await CreateAsync(server, hasher);
        Person person = await store.AddAsync("yamada");
        hasher.OnceVerified = () => store.People.SetPasswordAsync(person.Id, 1, Right + "・夏の夜空", By());
        (await store.RefusedAsync()).ShouldContain("パスワードが違います");
        await store.EnteredAsync(password: Right + "・夏の夜空");
        hasher.OnceVerified = () => store.People.SetPasswordAsync(person.Id, 2, Right + "・秋の月夜", By());
        CodesOf(await store.People.ChangePasswordAsync(person.Id, Right + "・夏の夜空", RightLong, By())).ShouldBe(["current.changed"]);
        await store.EnteredAsync(password: Right + "・秋の月夜");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_WhileTheAccountIsDisabled_IsRefused(TestServer server)
    {
        HookedHasher hasher = new();
        await using TemporaryPeople store = await CreateAsync(server, hasher);
        Person person = await store.AddAsync("yamada");
        hasher.OnceVerified = () => store.People.DisableAsync(person.Id, 1, By());
        (await store.RefusedAsync()).ShouldContain("停止されています");
    }

    private static async Task WrongAsync(TemporaryPeople store, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await store.RefusedAsync(password: "違う");
        }
    }
}
